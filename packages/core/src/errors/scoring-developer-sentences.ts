import type { MethodFault, ScoringErrorTable, Situation } from './scoring-error-table.ts';
import type { SheetErrorTable } from './sheet-error-table.ts';

/** The sentences for developers about scoring; see `developerSentences`. */
export const scoringDeveloperSentences: {
  readonly [C in keyof ScoringErrorTable]: (data: ScoringErrorTable[C]) => string;
} = {
  // tables
  SCORE_KEY_MALFORMED: ({ text }) =>
    `"${text}" is not a key of a score table; write letters and digits joined by single dots or hyphens ("II.3.a"), at most 60 characters`,
  SCORE_KEY_DUPLICATE: ({ key }) => `the key "${key}" stands twice in one tree; give each node its own`,
  SCORE_PART_EMPTY: ({ node }) => `the part "${node}" holds nothing; give it children or make it a criterion`,
  SCORE_MAXIMUM_NEGATIVE: ({ node, max }) =>
    `the maximum ${max} of "${node}" is below 0; write 0 or more, and points that are lost as a penalty`,
  SCORE_CHILDREN_SUM: ({ node, max, sum }) =>
    `the children of "${node}" come to ${sum}, but its maximum is ${max}; correct one of them, or mark what stands outside as bonus`,
  SCORE_SCALE_DIFFERS: ({ of, declared, found }) =>
    `the scale announces ${declared} points of ${of}, but the table holds ${found}; correct the scale or the table`,
  SCORE_LIMITS_CROSSED: ({ node, least, most }) =>
    `of "${node}" the least (${least}) is above the most (${most}); exchange or correct them`,
  SCORE_ROUNDING_INVALID: ({ to }) =>
    `"${to}" is nothing to round to; write the step as a decimal above 0, such as "0.01"`,
  SCORE_TABLE_CYCLE: ({ nodes }) =>
    `nodes wait for each other in a circle: ${nodes.join(' -> ')}; remove one of the references`,
  SCORE_TABLE_TOO_LARGE: ({ what, limit }) =>
    `the ${tableMeasures[what]} is more than ${limit}; divide it, because larger ones are not read`,
  SCORE_METHOD_UNKNOWN: ({ node, method, nearest }) =>
    `the method "${method}" of "${node}" is not known; ${nearest === null ? 'take one of scoringMethodKinds' : `perhaps "${nearest}" is meant`}`,
  SCORE_METHOD_INVALID: ({ node, method, where, fault }) =>
    `the method ${method} of "${node}" cannot be used, because of ${where}: ${faults[fault]}`,
  SCORE_NODE_UNKNOWN: ({ key, nearest }) =>
    `nothing has the key "${key}"; ${nearest === null ? 'write the key of a node that exists' : `perhaps "${nearest}" is meant`}`,
  SCORE_NOT_COLLECTING: ({ node, to }) =>
    `the excess of "${node}" goes to "${to}", which does not collect; name a bonus criterion with the method collected`,
  SCORE_HANDLING_UNFIT: ({ node, situation, handling }) =>
    `"${node}" cannot have "${handling}" for ${situation}, because its method does not compare units in that way; declare another handling`,
  SCORE_COUNTS_MISSING: ({ node }) =>
    `nothing says which column counts for "${node}"; write counts there or in a part above it`,
  SCORE_CLASS_ORDER: ({ key }) =>
    `the class "${key}" does not begin below the one before it; write the classes from the highest to the lowest`,
  // formulas
  FORMULA_MALFORMED: ({ text, position, expected }) =>
    `the formula "${text}" cannot be read at character ${position}; expected there: ${expected}`,
  FORMULA_NAME_UNKNOWN: ({ name, nearest }) =>
    `the formula names "${name}", which is no figure of its criterion; ${nearest === null ? 'use actual, target, max or a figure that the method names' : `perhaps "${nearest}" is meant`}`,
  // sheets
  SCORE_UNIT_DUPLICATE: ({ unit }) =>
    `the unit "${unit}" stands twice; give each unit once, or it would be ranked twice`,
  SCORE_COLUMN_NOT_ASKED: ({ node, column }) =>
    `the column ${column} is not filled for "${node}", because nobody is named as its scorer; leave it out`,
  SCORE_SCORER_OUTSIDE: ({ node, column, by, allowed }) =>
    `${by} may not fill the column ${column} of "${node}"; ${allowed.length === 0 ? 'nobody may' : `these may: ${allowed.join(', ')}`}`,
  SCORE_ENTRY_UNFIT: ({ node, given, takes }) =>
    `"${node}" does not take a value of the kind "${given}"; give one of the kind ${takes.join(' or ')}`,
  SCORE_ENTRY_NAME_UNKNOWN: ({ node, name, nearest }) =>
    `"${node}" has no event or grade "${name}"; ${nearest === null ? 'write one that its method names' : `perhaps "${nearest}" is meant`}`,
  SCORE_ENTRY_INVALID: ({ node, value, fault }) =>
    `the value ${value} for "${node}" cannot be used, because ${entryFaults[fault]}`,
  SCORE_OUTSIDE: ({ node, points, least, most }) =>
    `${points} points for "${node}" are not allowed; give from ${least} to ${most}`,
  SCORE_TARGET_MISSING: ({ node }) =>
    `no target is registered for "${node}", which needs one; register it, or register notAssigned`,
  SCORE_SITUATION_REFUSED: ({ node, situation }) =>
    `"${node}" cannot be scored, because ${situations[situation]} and the table declares no handling for it; mend the entry or let the table declare one (when.${situation})`,
  SCORE_NOTHING_TO_COUNT: ({ node }) =>
    `the unit has no total, because everything in "${node}" left it (excluded or renormalised); check the entries, or let the table declare another handling (when)`,
  FORMULA_DIVIDES_BY_ZERO: ({ node, position }) =>
    `the formula of "${node}" divides by 0${position === null ? '' : ` at character ${position}`}; test the divisor in the formula, or mend the figures`,
  // warnings
  SCORE_PERCENT_LOOKS_LIKE_FRACTION: ({ node, unit, of, value, others, leads }) =>
    `${value} as ${of} of "${node}" for "${unit}" looks like a fraction, because the others are like ${others}${leads ? ', and it makes the unit the best of its group' : ''}; write per cent as 90, not 0.9`,
  // composite indices
  INDEX_WEIGHTS_ZERO: ({ node }) => `the weights inside "${node}" are all 0; give at least one above 0`,
  INDEX_NOTHING_TO_COMPARE: ({ node }) =>
    `the figures of "${node}" cannot be compared, because they are all equal or there is only one; use fixed goalposts, or leave the indicator out`,
  INDEX_VALUE_NOT_POSITIVE: ({ node, unit }) =>
    `"${node}" of "${unit}" has no geometric mean, because a value is not above 0; normalise onto a scale above 0`,
  INDEX_MISSING_REFUSED: ({ node, unit, kind }) =>
    `"${unit}" has no figure for "${node}" (${kind}), and the method declares nothing for it; declare a handling or give the figure`,
};

/** The sentences for developers about acts on score sheets. */
export const sheetDeveloperSentences: {
  readonly [C in keyof SheetErrorTable]: (data: SheetErrorTable[C]) => string;
} = {
  SHEET_NOT_REGISTERED: ({ unit }) =>
    `the sheet of "${unit}" cannot be scored, because its targets are not registered; call registerTargets first`,
  SHEET_TARGETS_SETTLED: ({ unit }) =>
    `the targets of "${unit}" cannot change, because results are filled in already; correct a published sheet by a new version`,
  SHEET_COLUMN_CLOSED: ({ unit, column, state, open }) =>
    `the column ${column} of "${unit}" cannot be filled in the state ${state}; ${open.length === 0 ? 'it never is' : `it is open in ${open.join(', ')}`}`,
  SHEET_PUBLISHED: ({ unit, version }) =>
    `version ${version} of the sheet of "${unit}" is published and never edited; open a new version with correctSheet`,
  SHEET_INCOMPLETE: ({ unit, column, nodes, total }) =>
    `the column ${column} of "${unit}" lacks ${total} criteria (${nodes.join(', ')}${total > nodes.length ? ', …' : ''}); fill them in first`,
  SHEET_CRITERION_SETTLED: ({ unit, node, returned }) =>
    `"${node}" of "${unit}" stands as it was handed in; change only what was returned: ${returned.join(', ')}`,
  SHEET_REASON_MISSING: ({ unit }) => `a reason is needed for this act on the sheet of "${unit}"; say why`,
};

const tableMeasures: { readonly [W in ScoringErrorTable['SCORE_TABLE_TOO_LARGE']['what']]: string } = {
  depth: 'nesting of the tree',
  nodes: 'number of nodes',
  formula: 'nesting of the formula',
};

const faults: { readonly [F in MethodFault]: string } = {
  empty: 'give at least one',
  order: 'write them in order, each different',
  duplicate: 'each name stands once and is not a reserved one',
  negative: 'it has to be 0 or more',
  zero: 'it has to be above 0',
  'above-maximum': 'it may not exceed its limit',
  'not-in-steps': 'it has to be a multiple of the step',
  'not-whole': 'it has to be a whole number',
  role: 'it does not fit the role of the criterion (content, bonus or penalty)',
};

const entryFaults: { readonly [F in MethodFault]: string } = {
  empty: 'it is empty; fill it in',
  order: 'it is out of order; write it in order',
  duplicate: 'it stands there twice; write it once',
  negative: 'it is below 0; write 0 or more',
  zero: 'it is 0; write a number above 0',
  'above-maximum': 'it exceeds what it is a part of; correct one of them',
  'not-in-steps': 'it is not a multiple of the step; round it as the table says',
  'not-whole': 'it is not a whole number; write one',
  role: 'it does not fit the role of the criterion; correct the table',
};

const situations: { readonly [S in Situation]: string } = {
  notApplicable: 'it is said not to concern the unit',
  notAssigned: 'the unit was not given the target',
  missing: 'it is not filled in',
  zeroTarget: 'the target is 0',
  zeroActual: 'the result by which one divides is 0',
};
