import type { ErrorTable } from '../../errors/error-table.ts';
import { dateInWords } from './dates.ts';

/** Ends the sentence of `UNIT_REGISTER_INVALID`. */
export const registerFaults: { readonly [R in ErrorTable['UNIT_REGISTER_INVALID']['reason']]: string } = {
  overlap: 'two periods in which it is valid overlap',
  'unknown-parent': 'the unit above it is not in the list',
  'unknown-successor': 'a unit that succeeded it is not in the list',
  'change-day': 'a reorganisation does not fall on the day on which its units end and begin',
  'empty-life': 'it ends before it begins',
};

/** Ends the sentence of `CONSOLIDATION_REFUSED`. */
export const consolidationFaults: { readonly [W in ErrorTable['CONSOLIDATION_REFUSED']['why']]: string } = {
  'growth-never-averaged': 'growth rates are never averaged but recomputed from the amounts',
  'rank-never-aggregated': 'ranks are never aggregated',
  'rate-without-parts': 'a rate is recomputed from numerators and denominators, and some of them are missing',
  'status-never-added': 'statuses are never added up',
  'mixed-periods': 'the values are about different periods',
};

/** What the shapes named by the schema of campaign files are called in `FILE_SHAPE`. */
export const shapeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an entry with fields',
  undefined: 'nothing',
  null: 'an empty value',
};

/** Ends the sentence of `LAUNCH_NOT_CHECKED`. */
export function launchNotChecked(
  why: ErrorTable['LAUNCH_NOT_CHECKED']['why'],
  encodedFrom: string | null,
  endedBy: string | null,
): string {
  switch (why) {
    case 'before-first-rule':
      return `rules before ${encodedFrom === null ? 'that time' : dateInWords(encodedFrom)} are not encoded`;
    case 'after-last-rule':
      return endedBy === null
        ? 'the rules that are encoded are no longer in force'
        : `the rules that are encoded were amended by ${endedBy}, whose text could not be read`;
    case 'day-unknown':
      return 'the day of launch is not known';
    case 'launcher-unknown':
      return 'who launched it is not known';
    case 'no-launcher-named':
      return 'the law names no launcher for this scope';
    case 'no-rule':
      return 'no rule is encoded';
  }
}
