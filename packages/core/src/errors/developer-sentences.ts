import type { ErrorCode, ErrorTable } from './error-table.ts';
import { figureDeveloperSentences } from './figure-developer-sentences.ts';
import { reportDeveloperSentences } from './report-developer-sentences.ts';
import { scoringDeveloperSentences, sheetDeveloperSentences } from './scoring-developer-sentences.ts';

/**
 * One English sentence per code, for the message of the exception: what is wrong, why, and what to do.
 * A new code of {@link ErrorTable} does not compile until it has its sentence here.
 */
export const developerSentences: { readonly [C in ErrorCode]: (data: ErrorTable[C]) => string } = {
  ...figureDeveloperSentences,
  ...reportDeveloperSentences,
  ...scoringDeveloperSentences,
  ...sheetDeveloperSentences,
  // numbers
  DECIMAL_MALFORMED: ({ text }) =>
    `"${text}" is not a decimal; write -?digits with an optional point and digits ("2236", "-0.45"), without separators, exponent, spaces or needless leading zeros`,
  DECIMAL_NEGATIVE: ({ text }) => `${text} is below 0; write how much, and which way in the field for it`,
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
  // law and eligibility
  LAW_NOT_ENCODED: ({ on, encodedFrom, encodedUntil, endedBy }) =>
    `the law of ${on} is not encoded; encoded are the days from ${encodedFrom}${encodedUntil === null ? '' : ` up to and without ${encodedUntil}`}${endedBy === null ? '' : `; ${endedBy} changed it and its text is not encoded: ask for { carryOver: true } to judge provisionally by the last encoded law`}`,
  AWARD_UNKNOWN: ({ award, on, nearest }) =>
    `the law of ${on} knows no award "${award}"; ${nearest === null ? 'list the codes with Object.keys(law.awards)' : `did you mean "${nearest}"?`}`,
  AWARD_NOT_ENCODED: ({ award, on }) =>
    `the award "${award}" has no encoded standard on ${on}; judge it on a day for which it is encoded, or by hand`,
  LAW_BOOK_CIRCLE: ({ path }) =>
    `the standards of the law book ask for one another in a circle: ${path.join(' → ')}; remove one of the "meets"`,
  COUNT_INVALID: ({ value, least, most }) =>
    `${value} cannot be used here; pass a whole number from ${least} to ${most}`,
  LOCAL_BOOK_TWICE: ({ book, on }) =>
    `two local books named "${book}" are in force on ${on}; give the one that governs that day`,
  FACTS_REFUSED: ({ issues }) =>
    `the facts contradict themselves or the law: ${issues
      .slice(0, 5)
      .map(({ code, path }) => `${code} at ${path}`)
      .join(
        ', ',
      )}${issues.length > 5 ? ` and ${issues.length - 5} more` : ''}; correct them, or read them with parseNomination`,
  YEAR_MALFORMED: ({ text }) => `${text} is not a year; write a whole number from 1900 to 2199`,
  COUNT_MALFORMED: ({ text }) => `${text} is not a count; write a whole number that is not negative`,
  PERCENT_MALFORMED: ({ text }) =>
    `${text} is no percentage that can stand here; write per cent above 0 and at most 100, 90 and not 0.9; standards and votes take whole numbers only`,
  COUNT_ABOVE_TOTAL: ({ count, total }) => `${count} is more than the total of ${total}; correct one of them`,
  YEAR_TWICE: ({ year }) => `the year ${year} is already taken; state each year once`,
  FACT_IN_FUTURE: ({ when, on }) =>
    `${when} lies after the day of the proposal, ${on}; leave it out, or set proposedOn`,
  HONOUR_OUTSIDE_AWARD: ({ award, year, existsFrom, existsUntil }) =>
    `nobody could hold "${award}" for ${year}, because it exists from ${existsFrom}${existsUntil === null ? '' : ` up to and without ${existsUntil}`}; correct the year or the code`,
  HONOUR_BEFORE_FOUNDING: ({ award, year, foundedOn }) =>
    `"${award}" for ${year} was granted before the founding on ${foundedOn}; correct one of them`,
  HONOUR_OF_OTHER_NOMINEE: ({ award, nominee, nominees }) =>
    `"${award}" is for ${nominees.join(', ')}, not for one of the kind ${nominee}; correct the code or the nominee`,
  STRETCHES_OVERLAP: ({ kind, other }) =>
    `it shares days with ${other} of the same kind "${kind}"; days would count twice: correct or join them`,
  TOPIC_UNKNOWN: ({ topic, nearest }) =>
    `no standard asks about "${topic}"; ${nearest === null ? 'list the topics with law.vocabulary' : `did you mean "${nearest}"?`}`,
  POST_UNKNOWN: ({ post, nearest }) =>
    `no standard knows the post "${post}"; ${nearest === null ? 'list the posts with law.vocabulary.posts' : `did you mean "${nearest}"?`}`,
  NAME_RESERVED: ({ name }) => `"${name}" cannot be the name of a field, because every object inherits it; rename it`,
  TEXT_NOT_WELL_FORMED: ({ text }) =>
    `the text "${text}" holds half a surrogate pair, so that it is no Unicode and has no canonical form; repair or remove that character`,
  NESTED_TOO_DEEPLY: ({ limit }) => `the data is nested more than ${limit} levels deep; flatten it`,
  // local books
  LOCAL_CODE_REFUSED: ({ code, why }) =>
    `"${code}" cannot be a code of its own in a local book; ${localCodeFaults[why]}`,
  DETAIL_NOT_DELEGATED: ({ award, issuer, delegatedBy }) =>
    `a book of the issuer "${issuer}" cannot detail "${award}", because ${delegatedBy.length === 0 ? 'no clause of the Law delegates its standard' : `only these clauses delegate its standard: ${delegatedBy.map(({ provision, to }) => `${provision} (to ${to})`).join(', ')}`}`,
  OWN_AWARD_WITHOUT_BASIS: ({ award, basis, needed }) =>
    `the own award "${award}" cites ${basis} as its basis; only ${needed} lets an issuer have forms of its own`,
  ERAS_DO_NOT_JOIN: ({ until, from }) =>
    `one era ends on ${until ?? 'no day'} and the next begins on ${from}; eras follow one another without gap or overlap, oldest first`,
  ERA_OUTSIDE: ({ from, until, instrument, outerFrom, outerUntil }) =>
    `the era ${stretchOf(from, until)} leaves the ${instrument === null ? 'validity of the book' : `force of ${instrument}`} (${stretchOf(outerFrom, outerUntil)}); shorten it`,
  LEAF_NOT_CITED: ({ kind }) =>
    `the requirement of the kind "${kind}" stands under no provision; wrap it in one of the kind "under"`,
  STANDARD_EMPTY: ({ award }) =>
    `the standard of "${award}" asks for nothing; state what it asks, or what of it is not known ("notKnown")`,
  INSTRUMENT_UNKNOWN: ({ instrument, nearest }) =>
    `no instrument "${instrument}" is in the book or in the national one; ${nearest === null ? 'add it to instruments' : `did you mean "${nearest}"?`}`,
  TOPIC_REWORDED: ({ topic, known, found }) =>
    `the topic "${topic}" has the words "${known}" elsewhere, but "${found}" here; use another key for other words`,
  MEMORY_DECIDES: ({ provision }) =>
    `${provision} is only remembered, so that it may hold nothing but what is not known; read it, or use "notKnown"`,
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

const localCodeFaults: { readonly [W in ErrorTable['LOCAL_CODE_REFUSED']['why']]: string } = {
  malformed: 'write 2 to 20 capital letters without diacritics and digits, a letter first',
  national: 'it is a code of the national book: choose another, or use details',
  'other-than-key': 'it is not the key that it stands under: write the same twice',
};

function stretchOf(from: string | null, until: string | null): string {
  return `from ${from ?? 'an unknown day'}${until === null ? '' : ` up to and without ${until}`}`;
}

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
