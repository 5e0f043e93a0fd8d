import type { FigureErrorTable } from './figure-error-table.ts';

/** The sentences for developers about figures and tables of figures; see `developerSentences`. */
export const figureDeveloperSentences: {
  readonly [C in keyof FigureErrorTable]: (data: FigureErrorTable[C]) => string;
} = {
  // what a figure becomes
  OBSERVATION_SUPERSEDED: ({ observation, by }) =>
    `the figure "${observation}" was corrected by "${by}" already; go on from that one`,
  OBSERVATION_REASON_MISSING: ({ observation }) => `a reason is needed to change the figure "${observation}"; say why`,
  OBSERVATION_PERIOD_NOT_ENDED: ({ observation, period, lastDay, on }) =>
    `the figure "${observation}" cannot be final on ${on}, because its period ${period} ends on ${lastDay}`,
  OBSERVATION_KNOWN_EARLIER: ({ observation, knownOn, on }) =>
    `nothing known on ${on} follows the figure "${observation}", because that is known on ${knownOn}; give a later day`,
  OBSERVATION_UNCHANGED: ({ observation }) =>
    `the new figure says the same as "${observation}"; correct it only where something differs`,
  OBSERVATION_KEY_TAKEN: ({ observation }) =>
    `the key "${observation}" belongs to another figure; give each figure a key of its own`,
  OBSERVATION_NOT_DECLARED: ({ observation, voice }) =>
    `the figure "${observation}" is ${voice}; only a declared one is verified`,
  // rows
  CELLS_COUNT: ({ expected, found }) =>
    `the row has ${found} cells where the header has ${expected}; write a cell for each column`,
  COLUMN_TWICE: ({ column }) => `the column "${column}" stands twice in the header; keep one`,
  NUMBER_MISWRITTEN: ({ text, decimal, grouping }) =>
    `"${text}" is not a number in the declared writing (decimal sign "${decimal}", ${grouping === '' ? 'no grouping' : `grouping "${grouping}"`}); correct it, or declare another writing`,
  DAY_MISWRITTEN: ({ text, writing }) =>
    `"${text}" is not a day written as ${writing}; correct it, or declare another writing`,
  DAY_NOT_EXISTING: ({ text }) => `there is no day "${text}" in the calendar; correct it`,
  DAY_IN_FUTURE: ({ day, on }) => `the day ${day} is still to come on ${on}; give that day or an earlier one`,
  PERIOD_NOT_BEGUN: ({ period, firstDay, on }) =>
    `the period ${period} has no figure on ${on}, because it begins on ${firstDay}`,
  FINAL_BEFORE_END: ({ period, lastDay, knownOn }) =>
    `a final figure for ${period} cannot be known on ${knownOn}, because the period ends on ${lastDay}`,
  INDICATOR_AMBIGUOUS: ({ code, keys }) =>
    `the code "${code}" stands for several indicators; write one of the keys ${keys.join(', ')}`,
  UNIT_CODE_AMBIGUOUS: ({ code, period, lives }) =>
    `the code "${code}" stands for several units in ${period}; write one of ${lives.map((life) => `${code}@${life}`).join(', ')}`,
  NEGATIVE_NOT_ALLOWED: ({ indicator, value }) =>
    `the indicator "${indicator}" takes no negative value, so ${value} cannot be read; correct it`,
  NOT_WHOLE: ({ value }) => `${value} is not a whole number from 0 that can be counted with; correct it`,
  RANK_OUTSIDE_FIELD: ({ rank, of }) =>
    `the rank ${rank} cannot be; ${of === null ? 'a rank begins at 1' : `a rank lies from 1 to ${of}`}`,
  DENOMINATOR_ZERO: () => 'the denominator of a rate is zero; give the whole that the rate is of',
  KIND_NOT_IMPORTED: ({ indicator, valueType }) =>
    `the indicator "${indicator}" (${valueType}) is not imported by rows; state it in a campaign file`,
  ROW_TWICE: ({ rows, same }) =>
    `the rows ${rows.join(', ')} are about the same${same ? ' and say the same' : ', with other values'}; keep one row`,
  OBSERVATION_KNOWN_ALREADY: ({ observation, same }) =>
    `the figure "${observation}" is known for the same, with ${same ? 'the same' : 'another'} value; ${same ? 'leave the row out' : 'correct it by correctObservation'}`,
  OBSERVATION_LATER_KNOWN: ({ observation, status }) =>
    `the figure "${observation}" for the same is ${status} already; an earlier status does not follow it`,
  // warnings
  FIGURE_JUMPED: ({ indicator, value, previous, previousPeriod, factor }) =>
    `${value} for "${indicator}" lies more than ${factor} times apart from ${previous} in ${previousPeriod}; check both`,
};
