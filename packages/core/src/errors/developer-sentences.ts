import type { ErrorCode, ErrorTable } from './error-table.ts';

/**
 * One English sentence per code, for the message of the exception: what is wrong, why, and what to do.
 * A new code of {@link ErrorTable} does not compile until it has its sentence here.
 */
export const developerSentences: { readonly [C in ErrorCode]: (data: ErrorTable[C]) => string } = {
  // numbers
  DECIMAL_MALFORMED: ({ text }) =>
    `"${text}" is not a decimal; write -?digits with an optional point and digits ("2236", "-0.45"), without separators, exponent, spaces or needless leading zeros`,
  FRACTION_MALFORMED: ({ text }) =>
    `"${text}" is not a fraction; write a whole number or "numerator/denominator" with a denominator of at least 1 ("-7/3")`,
  INTEGER_UNSAFE: ({ value }) =>
    `${value} is not a whole number that doubles hold exactly; pass a BigInt, or read a decimal text with parseDecimal`,
  ROUNDING_PLACES_INVALID: ({ places, most }) =>
    `cannot round to ${places} places; places are a whole number from 0 to ${most}`,
  DIVISION_BY_ZERO: () => 'a value cannot be divided by zero; test the divisor with isZero first',
  // calendar
  DAY_MALFORMED: ({ text }) => `"${text}" is not a day; write one that exists as YYYY-MM-DD, in the years 1900 to 2199`,
  PARTIAL_DATE_MALFORMED: ({ text }) =>
    `"${text}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD that exists, in the years 1900 to 2199`,
  PERIOD_MALFORMED: ({ text }) =>
    `"${text}" is not a period; write 2024-03-05, 2024-03, 2024-Q3, 2024-H1, 2024-9M, 2024 or 2021-2025 (first year before last), in the years 1900 to 2199`,
  // transitions
  TRANSITION_REFUSED: ({ table, state, action, allowed }) =>
    `"${action}" does not start from the state ${state} of ${table}; ${allowed.length === 0 ? 'no action does' : `use one of: ${allowed.join(', ')}`}`,
  TRANSITION_GUARD_FAILED: ({ table, state, action, guard }) =>
    `"${action}" from the state ${state} of ${table} needs "${guard}", which does not hold; fulfil it first`,
  // organizations
  UNIT_UNKNOWN: ({ code, validFrom }) =>
    validFrom === undefined
      ? `no unit has ever had the code "${code}" in this register; check the code or extend the register`
      : `no life of the code "${code}" begins on ${validFrom}; ask livesOf for the days on which its lives begin`,
  UNIT_NOT_YET: ({ code, on, firstDay, source }) =>
    `the code "${code}" names no unit on ${on}, because it is first known on ${firstDay}${source === undefined ? '' : ` (${source})`}; ask for that day or a later one`,
  UNIT_ENDED: ({ code, on, name, endedOn, successors, successorsKnown }) =>
    `the code "${code}" (${name}) names no unit on ${on}, because it ended on ${endedOn}; ${successors.length === 0 ? (successorsKnown === false ? 'which units followed it is not encoded: look them up' : 'it has no successor') : `ask for its successor: ${listOfUnits(successors)}${successorsKnown === false ? ' (others may not be encoded)' : ''}`}`,
  UNIT_NAME_AMBIGUOUS: ({ name, on, candidates }) =>
    `"${name}" names several units on ${on}: ${listOfUnits(candidates)}; give the full name and the parent unit, or the code`,
  UNIT_NAME_UNKNOWN: ({ name, on, candidates }) =>
    `no unit has the full name "${name}" on ${on}; ${candidates.length === 0 ? 'check the name, the parent unit and the day' : `write its full name: ${listOfUnits(candidates)}`}`,
  UNIT_REGISTER_INVALID: ({ code, reason }) =>
    `the register of units is wrong at the code "${code}": ${registerFaults[reason]}; correct its data`,
  UNIT_DIVIDED_WITHOUT_WEIGHTS: ({ code, parts }) =>
    `a value of "${code}" cannot be moved, because the unit was divided among ${parts.join(', ')}; give a weight for each part`,
  UNIT_WEIGHTS_INVALID: ({ code, sum }) =>
    `the weights of the parts of "${code}" add up to ${sum}; give each part a weight of 0 or more, 1 together`,
  ORGANIZATION_UNKNOWN: ({ key }) => `no organization has the key "${key}"; add it to the list or correct the key`,
  // indicators
  INDICATOR_UNKNOWN: ({ key }) => `no indicator has the key "${key}"; add it to the book or correct the key`,
  TARGET_UNKNOWN: ({ key }) => `no target has the key "${key}"; add it to the book or correct the key`,
  PROJECT_UNKNOWN: ({ key }) => `no project has the key "${key}"; add it to the book or correct the key`,
  MILESTONE_UNKNOWN: ({ key }) => `its project has no milestone with the key "${key}"; add it or correct the key`,
  TARGET_CIRCLE: ({ path }) =>
    `targets refer to each other in a circle: ${path.join(' -> ')}; remove one of the references`,
  TARGET_ADJUSTED_AFTER_DEADLINE: ({ target, adjustedOn, deadline }) =>
    `the target "${target}" cannot be adjusted on ${adjustedOn}, because its deadline was ${deadline}; set a new target instead`,
  CONSOLIDATION_REFUSED: ({ indicator, accumulation, why }) =>
    `values of "${indicator}" (${accumulation}) cannot be consolidated, because ${consolidationFaults[why]}`,
  // campaign files
  FILE_SHAPE: ({ path, expected, received }) =>
    `${path === '' ? 'the file' : path} should be ${expected}, but is ${received}; correct it there`,
  FILE_TOO_LARGE: ({ what, count, limit }) =>
    `the file holds ${count} ${what}, but at most ${limit} are read; split it`,
  FIELD_MISSING: ({ field }) => `the field "${field}" is missing; add it`,
  FIELD_UNKNOWN: ({ field, nearest, known }) =>
    `the field "${field}" is not known; ${nearest === null ? `the fields here are: ${known.join(', ')}` : `did you mean "${nearest}"?`}`,
  VALUE_UNKNOWN: ({ value, nearest, allowed }) =>
    `"${value}" is not one of the values allowed; ${nearest === null ? `write one of: ${allowed.join(', ')}` : `did you mean "${nearest}"?`}`,
  NUMBER_NOT_QUOTED: ({ value }) =>
    `${value} is a bare number where a text is needed; put it in quotes ("${value}"), because bare numbers lose zeros`,
  FIELD_EMPTY: ({ field }) => `the field "${field}" is empty; fill it in or leave it out`,
  EXACTLY_ONE_FIELD: ({ fields, given }) =>
    `exactly one of ${fields.join(', ')} is needed, but ${given.length === 0 ? 'none' : given.join(', ')} is given; give one`,
  KEY_MALFORMED: ({ text }) =>
    `"${text}" is not a key or reference; write lower-case ASCII letters, digits, hyphen and dot, with "namespace/" or "kind:" before it where needed`,
  NAMESPACE_NOT_LOADED: ({ namespace }) =>
    `the file requires the namespace "${namespace}", which is not loaded; load its file first`,
  NAMESPACE_NOT_REQUIRED: ({ namespace, reference }) =>
    `"${reference}" refers to the namespace "${namespace}", which the file does not require; add it to requires, or correct the reference`,
  REFERENCE_WRONG_KIND: ({ reference, kind, allowed }) =>
    `"${reference}" is a ${kind}, but here only ${allowed.join(', ')} may stand; refer to one of those`,
  REFERENCE_CIRCLE: ({ path }) => `references lead in a circle: ${path.join(' -> ')}; remove one of them`,
  DATES_REVERSED: ({ from, until }) => `the beginning ${from} lies after the end ${until}; swap or correct them`,
  ISSUES_CUT: ({ shown, total }) => `only ${shown} of ${total} issues are shown; correct these and read the file again`,
  KEY_DUPLICATE: ({ key, path }) => `the key "${key}" at ${path} is already taken; choose another key`,
  REFERENCE_DANGLING: ({ reference, path }) =>
    `"${reference}" at ${path} points at nothing; correct it, or load the file that defines it first`,
  LINK_CIRCLE: ({ path }) => `links lead in a circle: ${path.join(' -> ')}; remove one of them`,
  SCOPE_OUTSIDE_PARENT: ({ child, parent, childScope, parentScope }) =>
    `the scope of "${child}" (${childScope}) lies outside that of its parent "${parent}" (${parentScope}); narrow it, or link them as contributing`,
  CAMPAIGN_EXTENSION_NOT_LATER: ({ campaign, until, asked }) =>
    `"${campaign}" cannot be extended to ${asked}, because ${until === null ? 'its end is not known' : `it ends on ${until}`}; give a later date`,
  DOCUMENT_CONTRADICTED: ({ document, field, known, found }) =>
    `what was found of "${document}" contradicts what is known: ${field} is "${known}", found "${found}"; correct one of them`,
  // reporting
  DUTY_WINDOW_TOO_LONG: ({ from, until, limitYears }) =>
    `the window from ${from} to ${until} is longer than ${limitYears} years or empty; ask for a shorter one`,
  // launch
  LAUNCH_MISFIT: ({ campaign, scope, launchers, allowed, provision }) =>
    `none of the launchers of "${campaign}" (${launchers.join(', ')}) may launch at the scope ${scope}; ${provision} allows: ${allowed.join(', ')}`,
  // warnings
  LAUNCH_NOT_CHECKED: ({ campaign, launchedOn, why, encodedFrom, endedBy }) =>
    `the launch of "${campaign}" on ${launchedOn ?? 'an unknown day'} was not checked (${why}); launch rules are encoded ${encodedFrom === null ? 'nowhere' : `from ${encodedFrom}`}${endedBy === null ? '' : ` until ${endedBy}`}; check it by hand`,
  PERCENT_LOOKS_LIKE_FRACTION: ({ indicator, value, others }) =>
    `${value} for "${indicator}" looks like a fraction, because other values are like ${others}; write per cent as 90, not 0.9`,
  PART_ABOVE_WHOLE: ({ part, whole, partValue, wholeValue }) =>
    `the part "${part}" (${partValue}) is larger than its whole "${whole}" (${wholeValue}); check both values and their units of measure`,
  CHILDREN_DIFFER_FROM_PARENT: ({ indicator, parent, children }) =>
    `for "${indicator}" the parent reports ${parent}, but its children give ${children}; both are kept: check which is right`,
  STATEMENT_CARRIED_BY_NOTHING: ({ row }) =>
    `the statement ${row} is carried by no entity; name at least one in carriedBy`,
};

const registerFaults: { readonly [R in ErrorTable['UNIT_REGISTER_INVALID']['reason']]: string } = {
  overlap: 'two of its lives overlap',
  'unknown-parent': 'its parent is not in the register',
  'unknown-successor': 'a successor is not in the register',
  'change-day': 'a change joins lives that do not end and begin on its day',
  'empty-life': 'a life ends before it begins',
};

function listOfUnits(units: readonly { readonly code: string; readonly name: string }[]): string {
  return units.map((unit) => `"${unit.code}" (${unit.name})`).join(', ');
}

const consolidationFaults: { readonly [W in ErrorTable['CONSOLIDATION_REFUSED']['why']]: string } = {
  'growth-never-averaged': 'growth rates are never averaged; recompute the growth from the levels',
  'rank-never-aggregated': 'ranks are never aggregated; read the rank of the whole',
  'rate-without-parts': 'a rate is recomputed from numerators and denominators, and some are missing; give counts',
  'status-never-added': 'statuses are never added; count the units that have the status',
  'mixed-periods': 'they are about different periods; give values of one period',
};
