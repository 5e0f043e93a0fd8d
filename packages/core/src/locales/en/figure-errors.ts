import type { FigureErrorTable } from '../../errors/figure-error-table.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { labels } from './labels.ts';
import { listInWords, named } from './lists.ts';
import { periodInWords } from './periods.ts';

/** The English sentences about figures and tables of figures; see `errors`. */
export const figureErrors: { readonly [C in keyof FigureErrorTable]: (data: FigureErrorTable[C]) => string } = {
  // what a figure becomes
  OBSERVATION_SUPERSEDED: ({ observation, by }) =>
    `The figure “${observation}” was corrected by “${by}” already; go on from that one.`,
  OBSERVATION_REASON_MISSING: ({ observation }) => `A reason is needed to change the figure “${observation}”.`,
  OBSERVATION_PERIOD_NOT_ENDED: ({ period, lastDay, on }) =>
    `A figure for ${periodInWords(period)} cannot be final on ${dateInWords(on)}, because the period ends on ${dateInWords(lastDay)}.`,
  OBSERVATION_KNOWN_EARLIER: ({ observation, knownOn, on }) =>
    `The new figure is known on ${dateInWords(on)}, before the figure “${observation}” (${dateInWords(knownOn)}).`,
  OBSERVATION_UNCHANGED: ({ observation }) =>
    `The new figure says the same as “${observation}”; there is nothing to correct.`,
  OBSERVATION_KEY_TAKEN: ({ observation }) => `The key “${observation}” belongs to another figure.`,
  OBSERVATION_NOT_DECLARED: ({ observation, voice }) =>
    `Only what a unit declared is verified; the figure “${observation}” is of the source “${named(labels.observationVoice, voice)}”.`,
  // rows
  CELLS_COUNT: ({ expected, found }) => `The row has ${found} cells where the header has ${expected}.`,
  COLUMN_TWICE: ({ column }) => `The column “${column}” stands twice in the header.`,
  NUMBER_MISWRITTEN: ({ text, decimal, grouping }) =>
    `“${text}” is not a number in the declared writing (decimal sign “${decimal}”, ${groupingInWords(grouping)}).`,
  DAY_MISWRITTEN: ({ text, writing }) => `“${text}” is not a day written as ${dayWritings[writing]}.`,
  DAY_NOT_EXISTING: ({ text }) => `There is no day “${text}”.`,
  DAY_IN_FUTURE: ({ day, on }) => `The day ${dateInWords(day)} is still to come on ${dateInWords(on)}.`,
  PERIOD_NOT_BEGUN: ({ period, firstDay }) =>
    `The period ${periodInWords(period)} has not begun; it begins on ${dateInWords(firstDay)}.`,
  FINAL_BEFORE_END: ({ period, lastDay, knownOn }) =>
    `A final figure for ${periodInWords(period)} cannot be known on ${dateInWords(knownOn)}, because the period ends on ${dateInWords(lastDay)}.`,
  INDICATOR_AMBIGUOUS: ({ code, keys }) =>
    `The code “${code}” stands for several indicators; write the key ${listInWords(keys, 'or')}.`,
  UNIT_CODE_AMBIGUOUS: ({ code, period, lives }) =>
    `The unit code “${code}” stands for several units in ${periodInWords(period)}; write ${listInWords(
      lives.map((life) => `${code}@${life}`),
      'or',
    )}.`,
  NEGATIVE_NOT_ALLOWED: ({ indicator, value }) =>
    `The indicator “${indicator}” takes no negative value (${decimalInWords(value)}).`,
  NOT_WHOLE: ({ value }) => `The value ${decimalInWords(value)} is not a whole number from 0 that can be counted with.`,
  RANK_OUTSIDE_FIELD: ({ rank, of }) =>
    of === null ? `The rank ${rank} cannot be; a rank begins at 1.` : `The rank ${rank} lies outside a field of ${of}.`,
  DENOMINATOR_ZERO: () => 'The denominator must not be zero.',
  KIND_NOT_IMPORTED: ({ indicator, valueType }) =>
    `The indicator “${indicator}” (of the kind “${named(labels.valueType, valueType)}”) is not imported by rows.`,
  ROW_TWICE: ({ rows, same }) =>
    `This says ${same ? 'the same as' : 'another value than'} row ${listInWords(rows.map(String))}${same ? '' : '; keep the right one'}.`,
  OBSERVATION_KNOWN_ALREADY: ({ observation, same }) =>
    `The figure “${observation}” is known already for the same, with ${same ? 'the same value' : 'another value; correct it if it is wrong'}.`,
  OBSERVATION_LATER_KNOWN: ({ observation, status }) =>
    `The figure “${observation}” is “${named(labels.observationStatus, status)}” already; an earlier status does not follow it.`,
  // warnings
  FIGURE_JUMPED: ({ indicator, value, previous, previousPeriod, factor }) =>
    `The value ${decimalInWords(value)} of the indicator “${indicator}” lies more than ${decimalInWords(factor)} times apart from that of ${periodInWords(previousPeriod)} (${decimalInWords(previous)}); please check.`,
};

const dayWritings: { readonly [W in FigureErrorTable['DAY_MISWRITTEN']['writing']]: string } = {
  'dd/MM/yyyy': 'day/month/year (for example 01/07/2025)',
  'yyyy-MM-dd': 'year-month-day (for example 2025-07-01)',
};

function groupingInWords(grouping: FigureErrorTable['NUMBER_MISWRITTEN']['grouping']): string {
  if (grouping === '') return 'no thousands separator';
  return `thousands separator ${grouping === ' ' ? 'a space' : `“${grouping}”`}`;
}
