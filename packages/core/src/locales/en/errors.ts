import type { ErrorCode, ErrorTable } from '../../errors/error-table.ts';
import type { Issue } from '../../errors/issue.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import {
  bookIssuers,
  consolidationFaults,
  delegates,
  launchNotChecked,
  localCodeFaults,
  nomineeNames,
  registerFaults,
  shapeNames,
  stretchInWords,
} from './error-reasons.ts';
import { figureErrors } from './figure-errors.ts';
import { labels } from './labels.ts';
import { provisionCodeInWords } from './launch.ts';
import { listInWords, named } from './lists.ts';
import { reportErrors } from './report-errors.ts';
import { scoreErrors, sheetErrors } from './score-errors.ts';
import { namesOfTable } from './transition-names.ts';

/**
 * One English sentence for people per code, for exceptions, errors and warnings alike: capital first, full stop last.
 * A new code of {@link ErrorTable} does not compile until it has its sentence here.
 */
export const errors: { readonly [C in ErrorCode]: (data: ErrorTable[C]) => string } = {
  ...figureErrors,
  ...reportErrors,
  ...scoreErrors,
  ...sheetErrors,
  // numbers
  DECIMAL_MALFORMED: ({ text }) =>
    `“${text}” is not a decimal; use digits and one decimal point only, without thousands separators (for example 2236 or -0.45).`,
  DECIMAL_NEGATIVE: ({ text }) =>
    `The change of ${decimalInWords(text)} is below 0; state how much, and up or down in its own field.`,
  FRACTION_MALFORMED: ({ text }) =>
    `“${text}” is not a fraction; write a whole number or “numerator/denominator” with a denominator of at least 1.`,
  INTEGER_UNSAFE: ({ value }) => `${value} is not a whole number that can be calculated with exactly.`,
  ROUNDING_PLACES_INVALID: ({ places, most }) =>
    `A value cannot be rounded to ${places} decimal places; choose a whole number from 0 to ${most}.`,
  DIVISION_BY_ZERO: () => 'A value cannot be divided by zero.',
  // calendar
  DAY_MALFORMED: ({ text }) =>
    `“${text}” is not a day; write year-month-day (for example 2025-07-01), in the years 1900 to 2199.`,
  PARTIAL_DATE_MALFORMED: ({ text }) =>
    `“${text}” is not a date; write a year, a month or a day (for example 2025, 2025-07, 2025-07-01), in the years 1900 to 2199.`,
  PERIOD_MALFORMED: ({ text }) =>
    `“${text}” is not a period; write a day (2024-03-05), month (2024-03), quarter (2024-Q3), half-year (2024-H1), nine months (2024-9M), year (2024) or term (2021-2025).`,
  // transitions
  TRANSITION_REFUSED: ({ table, state, action, allowed }) => {
    const { name, states, actions } = namesOfTable(table);
    const possible = allowed.map((other) => named(actions, other));
    return `The action “${named(actions, action)}” is not possible for a ${name} in the state “${named(states, state)}”; ${possible.length === 0 ? 'no action is possible any more' : `possible: ${listInWords(possible, 'or')}`}.`;
  },
  TRANSITION_GUARD_FAILED: ({ table, state, action, guard }) => {
    const { name, states, actions, guards } = namesOfTable(table);
    return `The action “${named(actions, action)}” is not yet possible for a ${name} in the state “${named(states, state)}”; the condition is not met: ${named(guards, guard)}.`;
  },
  // organizations
  UNIT_UNKNOWN: ({ code, validFrom }) =>
    validFrom === undefined
      ? `No administrative unit has the code “${code}”.`
      : `No administrative unit begins to have the code “${code}” on ${dateInWords(validFrom)}.`,
  UNIT_NOT_YET: ({ code, on, firstDay, source }) =>
    `The code “${code}” is not yet in use on ${dateInWords(on)}; it is recorded from ${dateInWords(firstDay)} on${source === undefined ? '' : ` (${source})`}.`,
  UNIT_ENDED: ({ code, on, name, endedOn, successors, successorsKnown }) =>
    `${name} (code “${code}”) no longer exists on ${dateInWords(on)}, because it ended on ${dateInWords(endedOn)}; ${successors.length === 0 ? (successorsKnown === false ? 'which unit succeeded it is not recorded' : 'no unit succeeded it') : `succeeded${successorsKnown === false ? ' (perhaps not by these alone)' : ''} by ${unitsInWords(successors)}`}.`,
  UNIT_NAME_AMBIGUOUS: ({ name, on, candidates }) =>
    `Several administrative units are called “${name}” on ${dateInWords(on)}; choose one by its full name or code: ${unitsInWords(candidates, 'or')}.`,
  UNIT_NAME_UNKNOWN: ({ name, on, candidates }) =>
    `No administrative unit is called “${name}” on ${dateInWords(on)}${candidates.length === 0 ? '' : `; perhaps ${unitsInWords(candidates, 'or')}`}.`,
  UNIT_REGISTER_INVALID: ({ code, reason }) =>
    `The list of administrative units is wrong at the code “${code}”: ${registerFaults[reason]}.`,
  UNIT_DIVIDED_WITHOUT_WEIGHTS: ({ code, parts }) =>
    `Figures of the unit with the code “${code}” cannot be moved, because it was divided among ${listInWords(parts)}; give a share for each.`,
  UNIT_WEIGHTS_INVALID: ({ code, sum }) =>
    `The shares of the unit with the code “${code}” add up to ${decimalInWords(sum)}; they must not be negative and must add up to 1.`,
  ORGANIZATION_UNKNOWN: ({ key }) => `There is no organisation “${key}”.`,
  // indicators
  INDICATOR_UNKNOWN: ({ key }) => `There is no indicator “${key}”.`,
  TARGET_UNKNOWN: ({ key }) => `There is no target “${key}”.`,
  PROJECT_UNKNOWN: ({ key }) => `There is no project “${key}”.`,
  MILESTONE_UNKNOWN: ({ key }) => `There is no milestone “${key}” in its project.`,
  TARGET_CIRCLE: ({ path }) => `Targets refer to each other in a circle: ${path.join(' → ')}.`,
  TARGET_ADJUSTED_AFTER_DEADLINE: ({ target, adjustedOn, deadline }) =>
    `The target “${target}” cannot be adjusted on ${dateInWords(adjustedOn)}, because its deadline was ${dateInWords(deadline)}.`,
  CONSOLIDATION_REFUSED: ({ indicator, why }) =>
    `The values of the indicator “${indicator}” cannot be consolidated: ${consolidationFaults[why]}.`,
  // campaign files
  FILE_SHAPE: ({ path, expected, received }) =>
    `${path === '' ? 'The file' : `“${path}”`} does not have the right form: it needs ${named(shapeNames, expected)}, but has ${named(shapeNames, received)}.`,
  FILE_TOO_LARGE: ({ what, count, limit }) =>
    `“${what}” is too large: ${decimalInWords(String(count))}, at most ${decimalInWords(String(limit))}; split the file.`,
  FIELD_MISSING: ({ field }) => `The field “${field}” is missing.`,
  FIELD_UNKNOWN: ({ field, nearest, known }) =>
    `There is no field “${field}”; ${nearest === null ? `the fields are ${listInWords(known)}.` : `is “${nearest}” meant?`}`,
  VALUE_UNKNOWN: ({ value, nearest, allowed }) =>
    `The value “${value}” is not allowed; ${nearest === null ? `the values are ${listInWords(allowed)}.` : `is “${nearest}” meant?`}`,
  NUMBER_NOT_QUOTED: ({ value }) =>
    `The value ${value} must stand in quotation marks ("${value}"), because decimals, codes and dates are written as text.`,
  FIELD_EMPTY: ({ field }) => `The field “${field}” must not be empty.`,
  EXACTLY_ONE_FIELD: ({ fields, given }) =>
    `Exactly one of the fields ${listInWords(fields)} must be given; ${given.length === 0 ? 'none is' : `given: ${listInWords(given)}`}.`,
  KEY_MALFORMED: ({ text }) =>
    `“${text}” is not a key; use small letters without diacritics, digits, hyphens and points only.`,
  NAMESPACE_NOT_LOADED: ({ namespace }) => `The data set “${namespace}” is not loaded; load it first.`,
  NAMESPACE_NOT_REQUIRED: ({ namespace, reference }) =>
    `“${reference}” refers to the data set “${namespace}”, which is not named under “requires”.`,
  REFERENCE_WRONG_KIND: ({ reference, kind, allowed }) =>
    `“${reference}” is of the kind “${kind}”, which cannot stand here; use ${listInWords(allowed, 'or')}.`,
  REFERENCE_CIRCLE: ({ path }) => `References lead in a circle: ${path.join(' → ')}.`,
  DATES_REVERSED: ({ from, until }) =>
    `The end (${dateInWords(until)}) is before the beginning (${dateInWords(from)}).`,
  ISSUES_CUT: ({ shown, total }) => `Only ${shown} of ${total} errors and warnings are shown.`,
  KEY_DUPLICATE: ({ key, path }) => `The key “${key}” at “${path}” is already taken.`,
  REFERENCE_DANGLING: ({ reference, path }) => `“${reference}” at “${path}” refers to nothing that exists.`,
  LINK_CIRCLE: ({ path }) => `Links between campaigns lead in a circle: ${path.join(' → ')}.`,
  SCOPE_OUTSIDE_PARENT: ({ child, parent, childScope, parentScope }) =>
    `The scope of “${child}” (${childScope}) lies outside that of “${parent}” (${parentScope}), which it stands under.`,
  CAMPAIGN_EXTENSION_NOT_LATER: ({ campaign, until, asked }) =>
    `The campaign “${campaign}” cannot be extended to ${dateInWords(asked)}: ${until === null ? 'its present end is not known' : `that is not after its present end (${dateInWords(until)})`}.`,
  DOCUMENT_CONTRADICTED: ({ document, field, known, found }) =>
    `What is said of the document “${document}” is contradictory in “${field}”: “${known}” before, “${found}” now.`,
  // reporting
  DUTY_WINDOW_TOO_LONG: ({ from, until, limitYears }) =>
    `The time from ${dateInWords(from)} to ${dateInWords(until)} cannot be used: it must have at least one day and at most ${limitYears} years.`,
  // law and eligibility
  LAW_NOT_ENCODED: ({ on, encodedFrom, encodedUntil, endedBy }) =>
    `The law of ${dateInWords(on)} is not in the library: it holds the days from ${dateInWords(encodedFrom)}${encodedUntil === null ? '' : ` to before ${dateInWords(encodedUntil)}`}.${endedBy === null ? '' : ` ${endedBy} amended it, and its text is not at hand.`}`,
  AWARD_UNKNOWN: ({ award, on, nearest }) =>
    `There is no title or form of commendation with the code “${award}” on ${dateInWords(on)}.${nearest === null ? '' : ` Is “${nearest}” meant?`}`,
  AWARD_NOT_ENCODED: ({ award, on }) =>
    `The standard of “${award}” on ${dateInWords(on)} is not in the library; compare with the text itself.`,
  LAW_BOOK_CIRCLE: ({ path }) => `The standards refer to one another in a circle: ${path.join(' → ')}.`,
  COUNT_INVALID: ({ value, least, most }) =>
    `The number “${value}” cannot be used; choose a whole number from ${least} to ${most}.`,
  LOCAL_BOOK_TWICE: ({ book, on }) =>
    `Two books of local rules named “${book}” are in force on ${dateInWords(on)}; choose the one that governs that day.`,
  FACTS_REFUSED: ({ issues }) =>
    `What is stated of the nominee is contradictory or cannot be in ${issues.length} places: ${listInWords(placesOf(issues))}.`,
  YEAR_MALFORMED: ({ text }) => `“${text}” is not a year; write a whole number from 1900 to 2199.`,
  COUNT_MALFORMED: ({ text }) => `“${text}” is not a count; write a whole number that is not negative.`,
  PERCENT_MALFORMED: ({ text }) =>
    `“${text}” is not a percentage that can stand here; write per cent above 0 and at most 100 (for example 90, not 0.9); standards and votes take whole numbers only.`,
  COUNT_ABOVE_TOTAL: ({ count, total }) =>
    `${decimalInWords(String(count))} is more than the total of ${decimalInWords(String(total))}.`,
  YEAR_TWICE: ({ year }) => `The year ${year} is stated twice.`,
  FACT_IN_FUTURE: ({ when, on }) => `The time ${when} lies after the day of the proposal (${dateInWords(on)}).`,
  HONOUR_OUTSIDE_AWARD: ({ award, year, existsFrom, existsUntil }) =>
    `“${award}” cannot have been granted for ${year}: it exists from ${dateInWords(existsFrom)}${existsUntil === null ? '' : ` to before ${dateInWords(existsUntil)}`}.`,
  HONOUR_BEFORE_FOUNDING: ({ award, year, foundedOn }) =>
    `“${award}” for ${year} lies before the founding on ${dateInWords(foundedOn)}.`,
  HONOUR_OF_OTHER_NOMINEE: ({ award, nominee, nominees }) =>
    `“${award}” is for ${listInWords(nomineesInWords(nominees), 'or')}, not for ${named(nomineeNames, nominee)}.`,
  STRETCHES_OVERLAP: ({ kind, other }) =>
    `This time shares days with “${other}” (of the same kind “${kind}”), so that they would count twice.`,
  TOPIC_UNKNOWN: ({ topic, nearest }) =>
    `No standard asks about “${topic}”${nearest === null ? '.' : `; is “${nearest}” meant?`}`,
  POST_UNKNOWN: ({ post, nearest }) =>
    `The list of posts has no “${post}”${nearest === null ? '.' : `; is “${nearest}” meant?`}`,
  NAME_RESERVED: ({ name }) => `“${name}” cannot be the name of a field.`,
  TEXT_NOT_WELL_FORMED: ({ text }) =>
    `The text “${text}” holds a broken Unicode character (half of one); write it again.`,
  NESTED_TOO_DEEPLY: ({ limit }) => `The data is nested more than ${limit} levels deep.`,
  // local books
  LOCAL_CODE_REFUSED: ({ code, why }) =>
    `The code “${code}” cannot be used for an award of its own: ${localCodeFaults[why]}.`,
  DETAIL_NOT_DELEGATED: ({ award, issuer, delegatedBy }) =>
    `${named(bookIssuers, issuer)} may not detail the standard of “${award}”: ${delegatedBy.length === 0 ? 'no clause of the Law delegates it' : `the Law delegates it only in ${listInWords(delegatedBy.map(({ provision, to }) => `${provisionCodeInWords(provision)} (${named(delegates, to)})`))}`}.`,
  OWN_AWARD_WITHOUT_BASIS: ({ award, basis, needed }) =>
    `The award “${award}” of its own is based on ${provisionCodeInWords(basis)}, but only ${provisionCodeInWords(needed)} can be its basis.`,
  ERAS_DO_NOT_JOIN: ({ until, from }) =>
    `Eras must follow one another: the earlier one ${until === null ? 'has no end' : `ends on ${dateInWords(until)}`}, the later one begins on ${dateInWords(from)}.`,
  ERA_OUTSIDE: ({ from, until, instrument, outerFrom, outerUntil }) =>
    `The era ${stretchInWords(from, until)} leaves ${instrument === null ? 'the time in which the book applies' : `the time in which ${instrument} is in force`} (${stretchInWords(outerFrom, outerUntil)}).`,
  LEAF_NOT_CITED: ({ kind }) => `A requirement of the kind “${kind}” cites no article, clause or point.`,
  STANDARD_EMPTY: ({ award }) => `The standard of “${award}” asks for nothing yet.`,
  INSTRUMENT_UNKNOWN: ({ instrument, nearest }) =>
    `The books have no instrument “${instrument}”${nearest === null ? '.' : `; is “${nearest}” meant?`}`,
  TOPIC_REWORDED: ({ topic, known, found }) =>
    `The topic “${topic}” has the words “${known}” already, but “${found}” here; other words need another key.`,
  MEMORY_DECIDES: ({ provision }) =>
    `The text of ${provisionCodeInWords(provision)} was not read, so that it cannot decide; write down that it is not known.`,
  // launch
  LAUNCH_MISFIT: ({ campaign, scope, launchers, allowed, provision }) =>
    `The launch of the campaign “${campaign}” in the scope “${named(labels.campaignScope, scope)}” does not follow ${provisionCodeInWords(provision)}: launched by: ${listInWords(postsInWords(launchers))}; may be launched by: ${listInWords(postsInWords(allowed), 'or')}.`,
  // warnings
  LAUNCH_NOT_CHECKED: ({ campaign, launchedOn, why, encodedFrom, endedBy }) =>
    `Who may launch the campaign “${campaign}”${launchedOn === null ? '' : ` (launched ${dateInWords(launchedOn)})`} was not checked: ${launchNotChecked(why, encodedFrom, endedBy)}.`,
  PERCENT_LOOKS_LIKE_FRACTION: ({ indicator, value, others }) =>
    `The value ${decimalInWords(value)} of the indicator “${indicator}” looks like a fraction, while others are like ${decimalInWords(others)}; per cent are written 90, not 0.9.`,
  PART_ABOVE_WHOLE: ({ part, whole, partValue, wholeValue }) =>
    `The part “${part}” (${decimalInWords(partValue)}) is larger than its whole “${whole}” (${decimalInWords(wholeValue)}).`,
  CHILDREN_DIFFER_FROM_PARENT: ({ indicator, parent, children }) =>
    `For the indicator “${indicator}” the unit above reports ${decimalInWords(parent)}, while the units below it give ${decimalInWords(children)}.`,
  STATEMENT_CARRIED_BY_NOTHING: ({ row }) => `The statement number ${row} is not yet tied to any data.`,
};

function unitsInWords(
  units: readonly { readonly code: string; readonly name: string }[],
  conjunction: 'and' | 'or' = 'and',
): string {
  return listInWords(
    units.map((unit) => `${unit.name} (code “${unit.code}”)`),
    conjunction,
  );
}

function postsInWords(posts: readonly string[]): readonly string[] {
  return posts.map((post) => named(labels.launcherPost, post));
}

function placesOf(issues: readonly Issue[]): readonly string[] {
  const places = issues.slice(0, 5).map(({ path }) => `“${path}”`);
  return issues.length > 5 ? [...places, '…'] : places;
}

function nomineesInWords(nominees: readonly string[]): readonly string[] {
  return nominees.map((nominee) => named(nomineeNames, nominee));
}
