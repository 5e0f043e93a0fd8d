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
  JSON: 'a JSON value',
  class: 'an object of a program',
  function: 'a function of a program',
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

/** Ends the sentence of `LOCAL_CODE_REFUSED`. */
export const localCodeFaults: { readonly [W in ErrorTable['LOCAL_CODE_REFUSED']['why']]: string } = {
  malformed: 'it must be 2 to 20 capital letters without diacritics and digits, a letter first',
  national: 'it is the code of an award of the Law',
  'other-than-key': 'it is not the key that it stands under',
};

/** Whom an award is for. */
export const nomineeNames: Readonly<Record<string, string>> = {
  individual: 'individuals',
  collective: 'collectives',
  household: 'households',
};

/** Who issues a book of local rules, at the beginning of a sentence. */
export const bookIssuers: Readonly<Record<string, string>> = {
  ministry: 'A ministry or central body',
  frontOrUnion: 'The central body of the Front or of a union',
  ministryOfDefence: 'The Ministry of National Defence',
  ministryOfEducation: 'The Ministry of Education and Training',
  province: 'A province',
  organization: 'An organisation',
  nationalAssembly: 'The Standing Committee of the National Assembly',
};

/** To whom the Law leaves a standard. */
export const delegates: Readonly<Record<string, string>> = {
  ministryOrProvince: 'to ministries, central bodies and provinces',
  province: 'to provinces',
  ministryOfDefence: 'to the Ministry of National Defence',
  organization: 'to the central body of the organisation',
  nationalAssembly: 'to the Standing Committee of the National Assembly',
  education: 'to the Minister of Education and Training or the head of the branch that manages the school',
};

/** `from … to before …`. */
export function stretchInWords(from: string | null, until: string | null): string {
  const start = from === null ? 'from an unknown day' : `from ${dateInWords(from)}`;
  return until === null ? start : `${start} to before ${dateInWords(until)}`;
}
