import type { MethodFault, ScoringErrorTable } from '../../errors/scoring-error-table.ts';
import type { SheetErrorTable } from '../../errors/sheet-error-table.ts';
import { labels } from './labels.ts';
import { listInWords, named } from './lists.ts';
import { numberInWords } from './rationals.ts';
import { scorerInWords, situationInWords } from './score-words.ts';

/** The English sentences about score tables, sheets and indices; see `errors`. */
export const scoreErrors: { readonly [C in keyof ScoringErrorTable]: (data: ScoringErrorTable[C]) => string } = {
  // tables
  SCORE_KEY_MALFORMED: ({ text }) =>
    `“${text}” cannot be a code of the table; use letters and digits joined by dots or hyphens (such as II.3.a), at most 60 characters.`,
  SCORE_KEY_DUPLICATE: ({ key }) => `The code “${key}” is used twice; give each entry its own.`,
  SCORE_PART_EMPTY: ({ node }) => `The part “${node}” holds nothing; fill it, or make it a criterion.`,
  SCORE_MAXIMUM_NEGATIVE: ({ node, max }) =>
    `The maximum of “${node}” is ${numberInWords(max)}, below 0; points that are lost belong to a penalty.`,
  SCORE_CHILDREN_SUM: ({ node, max, sum }) =>
    `The entries of “${node}” come to ${numberInWords(sum)} points, but its maximum is ${numberInWords(max)}; make them agree, or mark what is a bonus.`,
  SCORE_SCALE_DIFFERS: ({ of, declared, found }) =>
    `The scale announces ${numberInWords(declared)} ${of === 'content' ? 'points' : 'bonus points'}, but the table holds ${numberInWords(found)}; correct the scale or the table.`,
  SCORE_LIMITS_CROSSED: ({ node, least, most }) =>
    `The least of “${node}” (${numberInWords(least)}) is above its most (${numberInWords(most)}); correct them.`,
  SCORE_ROUNDING_INVALID: ({ to }) =>
    `Nothing can be rounded to “${numberInWords(to)}”; write a decimal above 0, such as 0.01.`,
  SCORE_TABLE_CYCLE: ({ nodes }) =>
    `Entries wait for each other in a circle and cannot be computed: ${nodes.join(' → ')}; remove one reference.`,
  SCORE_TABLE_TOO_LARGE: ({ what, limit }) => `${tableMeasures[what]} is more than ${limit}; divide it.`,
  SCORE_METHOD_UNKNOWN: ({ node, method, nearest }) =>
    `There is no scoring method “${method}” (at “${node}”)${nearest === null ? '; choose one that exists.' : `; is “${nearest}” meant?`}`,
  SCORE_METHOD_INVALID: ({ node, method, where, fault }) =>
    `The method “${named(labels.scoringMethod, method)}” of “${node}” is wrong at “${where}”: ${faults[fault]}.`,
  SCORE_NODE_UNKNOWN: ({ key, nearest }) =>
    `Nothing has the code “${key}”${nearest === null ? '; check it.' : `; is “${nearest}” meant?`}`,
  SCORE_NOT_COLLECTING: ({ node, to }) =>
    `The excess of “${node}” goes to “${to}”, which is no bonus that collects; name the right criterion.`,
  SCORE_HANDLING_UNFIT: ({ node, situation, handling }) =>
    `“${node}” cannot be handled as “${named(labels.handling, handling)}” when ${situationInWords(situation)}, because its method does not compare units in that way; choose another handling.`,
  SCORE_COUNTS_MISSING: ({ node }) =>
    `Nothing says which column counts for “${node}”; say it there or in a part above it.`,
  SCORE_CLASS_ORDER: ({ key }) =>
    `The class “${key}” is not below the one before it; list the classes from the highest to the lowest.`,
  // formulas
  FORMULA_MALFORMED: ({ text, position, expected }) =>
    `The formula “${text}” cannot be read at character ${position + 1}; needed there: ${listInWords(
      expected.split(' ').map((one) => named(formulaWords, one)),
      'or',
    )}.`,
  FORMULA_NAME_UNKNOWN: ({ name, nearest }) =>
    `The formula uses the name “${name}”, which is not declared${nearest === null ? '; declare the figure at its criterion.' : `; is “${nearest}” meant?`}`,
  // sheets
  SCORE_UNIT_DUPLICATE: ({ unit }) => `The unit “${unit}” stands there twice; each unit has one score sheet.`,
  SCORE_COLUMN_NOT_ASKED: ({ node, column }) =>
    `“${node}” is not scored in the column “${named(labels.scoreView, column)}”, because the table names nobody for it; leave it empty.`,
  SCORE_SCORER_OUTSIDE: ({ node, column, by, allowed }) =>
    `${capital(scorerInWords(by))} may not score the column “${named(labels.scoreView, column)}” of “${node}”; ${allowed.length === 0 ? 'nobody may' : `this is for ${listInWords(allowed.map(scorerInWords), 'or')}`}.`,
  SCORE_ENTRY_UNFIT: ({ node, given, takes }) =>
    `“${node}” does not take “${named(labels.entryKind, given)}”; fill in ${listInWords(
      takes.map((kind) => `“${named(labels.entryKind, kind)}”`),
      'or',
    )}.`,
  SCORE_ENTRY_NAME_UNKNOWN: ({ node, name, nearest }) =>
    `“${node}” has no grade or event “${name}”${nearest === null ? '; choose one of the table.' : `; is “${nearest}” meant?`}`,
  SCORE_ENTRY_INVALID: ({ node, value, fault }) =>
    `The value ${numberInWords(value)} of “${node}” cannot be used: ${faults[fault]}.`,
  SCORE_OUTSIDE: ({ node, points, least, most }) =>
    `${numberInWords(points)} points for “${node}” are outside what is allowed; give from ${numberInWords(least)} to ${numberInWords(most)}.`,
  SCORE_TARGET_MISSING: ({ node }) =>
    `No target is registered for “${node}”; register one, or say that the unit was not given it.`,
  SCORE_SITUATION_REFUSED: ({ node, situation }) =>
    `“${node}” cannot be scored, because ${situationInWords(situation)} and the table does not say what to do; mend the figures or the table.`,
  SCORE_NOTHING_TO_COUNT: ({ node }) =>
    `The unit has no total, because everything in “${node}” was left out of it; check the entries, or let the table say otherwise.`,
  FORMULA_DIVIDES_BY_ZERO: ({ node, position }) =>
    `The formula of “${node}” divides by 0${position === null ? '' : ` at character ${position + 1}`}; check the figures or the formula.`,
  // warnings
  SCORE_PERCENT_LOOKS_LIKE_FRACTION: ({ node, unit, of, value, others, leads }) =>
    `The ${of === 'actual' ? 'result' : 'target'} ${numberInWords(value)} of “${unit}” for “${node}” may be a share not multiplied by 100, because the others are ${rangeInWords(others)}${leads ? '; with it the unit leads its group' : ''}; check it.`,
  // composite indices
  INDEX_WEIGHTS_ZERO: ({ node }) => `The weights in “${node}” are all 0; at least one has to be above 0.`,
  INDEX_NOTHING_TO_COMPARE: ({ node }) =>
    `The figures of “${node}” cannot be compared, because they are all equal or there is only one; use fixed goalposts.`,
  INDEX_VALUE_NOT_POSITIVE: ({ node, unit }) =>
    `“${node}” of “${unit}” has no geometric mean, because a value is not above 0; normalise onto a scale above 0.`,
  INDEX_MISSING_REFUSED: ({ node, unit, kind }) =>
    `“${unit}” has no figure for “${node}” (${named(missingKinds, kind)}), and the method does not say what to do; add it.`,
};

/** The English sentences about acts on score sheets. */
export const sheetErrors: { readonly [C in keyof SheetErrorTable]: (data: SheetErrorTable[C]) => string } = {
  SHEET_NOT_REGISTERED: ({ unit }) =>
    `The unit “${unit}” cannot be scored, because its targets are not registered; register them first.`,
  SHEET_TARGETS_SETTLED: ({ unit }) =>
    `The registered targets of the unit “${unit}” cannot change, because results are filled in; a published sheet can be corrected.`,
  SHEET_COLUMN_CLOSED: ({ unit, column, state, open }) =>
    `The column “${named(labels.scoreView, column)}” of the unit “${unit}” cannot be filled in while its score sheet is in the state “${named(labels.scoreSheetState, state)}”${open.length === 0 ? '' : `; this is possible in the state ${listInWords(open.map(stateInWords), 'or')}`}.`,
  SHEET_PUBLISHED: ({ unit, version }) =>
    `The score sheet of the unit “${unit}” (version ${version}) is published and cannot be edited; correct it by a new version.`,
  SHEET_INCOMPLETE: ({ unit, column, nodes, total }) =>
    `The column “${named(labels.scoreView, column)}” of the unit “${unit}” still lacks ${total} ${total === 1 ? 'criterion' : 'criteria'}: ${nodes.join(', ')}${total > nodes.length ? ', …' : ''}.`,
  SHEET_CRITERION_SETTLED: ({ node, returned }) =>
    `The criterion “${node}” was not returned and stays as it was handed in; only ${listInWords(returned.map((one) => `“${one}”`))} may change.`,
  SHEET_REASON_MISSING: ({ unit }) => `A reason is needed for the score sheet of the unit “${unit}”.`,
};

const tableMeasures: { readonly [W in ScoringErrorTable['SCORE_TABLE_TOO_LARGE']['what']]: string } = {
  depth: 'The number of levels of the table',
  nodes: 'The number of entries of the table',
  formula: 'The nesting of the formula',
};

const faults: { readonly [F in MethodFault]: string } = {
  empty: 'at least one is needed',
  order: 'values have to be different and in order',
  duplicate: 'the name stands twice or is reserved',
  negative: 'it may not be below 0',
  zero: 'it has to be above 0',
  'above-maximum': 'it is above the maximum',
  'not-in-steps': 'it is no multiple of the step',
  'not-whole': 'it has to be a whole number',
  role: 'it does not fit the kind of points (content, bonus, penalty)',
};

const formulaWords: Readonly<Record<string, string>> = {
  number: 'a number',
  name: 'a name',
  quoted: 'a text in quotes',
  operator: 'an operator',
  end: 'the end of the formula',
};

const missingKinds: Readonly<Record<string, string>> = {
  withheld: 'withheld',
  notApplicable: 'not applicable',
  notSurveyed: 'not surveyed',
  censored: 'known only within bounds',
};

function stateInWords(state: string): string {
  return `“${named(labels.scoreSheetState, state)}”`;
}

function rangeInWords(text: string): string {
  return text.split('–').map(numberInWords).join('–');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
