import type { DutyInstance, DutyReading } from '../../reporting/duty-instance.ts';
import { dateInWords } from './dates.ts';
import { periodInWords } from './periods.ts';

const readings: { readonly [R in DutyReading]: string } = {
  MID_TERM_AT_HALF: 'mid-term is read as the day on which half of the months of the term have passed',
  TERM_UNKNOWN: 'the term is not known',
};

/** How a duty, by its name, stands for one period or thing, with the readings taken. */
export function dutyInWords(instance: DutyInstance, name: string): string {
  const period = instance.period === null ? '' : `, ${periodInWords(instance.period)}`;
  const taken = instance.readings.length === 0 ? '' : ` (${instance.readings.map((one) => readings[one]).join('; ')})`;
  return `“${name}”${period}: ${standing(instance)}${taken}.`;
}

function standing({ state, opensOn, lastDay, doneOn, late }: DutyInstance): string {
  const limit = lastDay === null ? 'no limit is printed' : `the limit is ${dateInWords(lastDay)}`;
  switch (state) {
    case 'UPCOMING':
      return `not yet due${opensOn === null ? '' : `, to be done from ${dateInWords(opensOn)}`}; ${limit}`;
    case 'DUE':
      return `due; ${limit}`;
    case 'OVERDUE':
      return `overdue; ${limit}`;
    case 'DONE':
      return `done${doneOn === null ? '' : ` (${dateInWords(doneOn)})`}${late === true ? `, late; ${limit}` : ''}`;
    case 'AS_PRESCRIBED':
      return 'to be done as prescribed; the document gives no time';
  }
}
