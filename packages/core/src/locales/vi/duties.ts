import type { DutyInstance, DutyReading } from '../../reporting/duty-instance.ts';
import { dateInWords } from './dates.ts';
import { periodInWords } from './periods.ts';

const readings: { readonly [R in DutyReading]: string } = {
  MID_TERM_AT_HALF: 'giữa kỳ được hiểu là khi đã qua nửa số tháng của giai đoạn',
  TERM_UNKNOWN: 'chưa rõ giai đoạn',
};

/** How a duty, by its name, stands for one period or thing, with the readings taken. */
export function dutyInWords(instance: DutyInstance, name: string): string {
  const period = instance.period === null ? '' : `, ${periodInWords(instance.period)}`;
  const taken = instance.readings.length === 0 ? '' : ` (${instance.readings.map((one) => readings[one]).join('; ')})`;
  return `“${name}”${period}: ${standing(instance)}${taken}.`;
}

function standing({ state, opensOn, lastDay, doneOn, late }: DutyInstance): string {
  const limit = lastDay === null ? 'không ghi thời hạn' : `thời hạn ${dateInWords(lastDay)}`;
  switch (state) {
    case 'UPCOMING':
      return `chưa đến hạn${opensOn === null ? '' : `, thực hiện từ ${dateInWords(opensOn)}`}, ${limit}`;
    case 'DUE':
      return `đến hạn, ${limit}`;
    case 'OVERDUE':
      return `quá hạn, ${limit}`;
    case 'DONE':
      return `đã thực hiện${doneOn === null ? '' : ` ${dateInWords(doneOn)}`}${late === true ? `, trễ so với ${limit}` : ''}`;
    case 'AS_PRESCRIBED':
      return 'thực hiện theo quy định, văn bản không ghi thời hạn cụ thể';
  }
}
