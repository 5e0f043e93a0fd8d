import { isInInterval } from '../../calendar/day-interval.ts';
import { addDays, type PlainDay } from '../../calendar/plain-day.ts';
import type { Award } from '../../law/award.ts';
import type { Era } from '../../law/era.ts';
import { eraOn } from '../../law/era-on.ts';
import type { LawBook } from '../../law/law-book.ts';
import type { RequirementOutcome } from '../../requirements/outcome.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { clauseCode } from '../cases/found-in-verdict.ts';
import type { LawCase } from '../cases/law-case.ts';
import type { CaseResult } from '../cases/run-case.ts';
import { canBeMet, canBeOpen, canBeUnmet } from './can-come-out.ts';
import { addOutcomes, clausesOf } from './clauses-of.ts';

export interface JudgedCase {
  readonly lawCase: LawCase;
  readonly result: CaseResult;
}

/** A case that an award should have and has not. */
export interface MissingCase {
  readonly era: PlainDay;
  readonly what:
    | 'eligible'
    | 'ineligible'
    | 'undetermined'
    | 'first-day'
    | 'day-before'
    | 'last-day'
    | 'day-after'
    | 'carried-over'
    | 'clause-met'
    | 'clause-unmet';
  /** Of a clause, `24.1.a`; of a day, the day. */
  readonly where?: string;
}

/**
 * What the cases of one award leave unshown: in each era one of each outcome that can come out, the days around its
 * beginning, each clause met and unmet; at the end of what is encoded the refusal and the carried-over law.
 */
export function missingCases(award: Award, book: LawBook, judged: readonly JudgedCase[]): readonly MissingCase[] {
  const last = award.standards.at(-1);
  return [
    ...award.standards.flatMap((era) => [
      ...missingDays(era, judged),
      ...missingOutcomes(era, book, judged),
      ...missingClauses(era, book, judged),
    ]),
    ...(last === undefined ? [] : missingEnd(last, judged)),
  ];
}

/** Whether an era's standard can be eligible at all: not where everything ends in something unread. */
export function canBeEligible(era: Era<Requirement>, book: LawBook): boolean {
  return canBeMet(era.value, standardOn(era.from, book));
}

function standardOn(day: PlainDay, book: LawBook) {
  return (code: string) => eraOn(book.awards[code]?.standards ?? [], day)?.value;
}

function missingDays({ from }: Era<Requirement>, judged: readonly JudgedCase[]): MissingCase[] {
  const before = addDays(from, -1);
  return [
    ...(hasDay(judged, before) ? [] : [{ era: from, what: 'day-before', where: before } as const]),
    ...(hasDay(judged, from) ? [] : [{ era: from, what: 'first-day', where: from } as const]),
  ];
}

function missingEnd({ from, until }: Era<Requirement>, judged: readonly JudgedCase[]): MissingCase[] {
  if (until === null) return [];
  const lastDay = addDays(until, -1);
  const refused = judged.some(
    ({ lawCase, result }) => lawCase.lawOn === until && !lawCase.carryOver && result.found.outcome === 'refused',
  );
  const carried = judged.some(({ lawCase, result }) => lawCase.carryOver && result.found.provisional === true);
  return [
    ...(hasDay(judged, lastDay) ? [] : [{ era: from, what: 'last-day', where: lastDay } as const]),
    ...(refused ? [] : [{ era: from, what: 'day-after', where: until } as const]),
    ...(carried ? [] : [{ era: from, what: 'carried-over', where: until } as const]),
  ];
}

function hasDay(judged: readonly JudgedCase[], day: PlainDay): boolean {
  return judged.some(({ lawCase }) => lawCase.lawOn === day);
}

function missingOutcomes(era: Era<Requirement>, book: LawBook, judged: readonly JudgedCase[]): MissingCase[] {
  const found = new Set(inEra(era, judged).map(({ result }) => result.found.outcome));
  const standardOf = standardOn(era.from, book);
  const can = {
    eligible: canBeMet(era.value, standardOf),
    ineligible: canBeUnmet(era.value, standardOf),
    undetermined: canBeOpen(era.value),
  };
  return (['eligible', 'ineligible', 'undetermined'] as const)
    .filter((what) => !found.has(what) && can[what])
    .map((what) => ({ era: era.from, what }));
}

function missingClauses(era: Era<Requirement>, book: LawBook, judged: readonly JudgedCase[]): MissingCase[] {
  const seen = new Map<string, Set<RequirementOutcome>>();
  for (const { result } of inEra(era, judged)) {
    // The standard comes first, the bars over the whole book after it.
    const finding = result.verdict?.finding;
    const own = eraOn(book.bars, era.from) === undefined ? finding : partOf(finding);
    if (own !== undefined) addOutcomes(era.value, own, seen);
  }
  const standardOf = standardOn(era.from, book);
  return clausesOf(era.value).flatMap(({ way, under }): MissingCase[] => {
    const where = clauseCode(under.provision);
    const outcomes = seen.get(way);
    return [
      ...(canBeMet(under, standardOf) && outcomes?.has('met') !== true
        ? [{ era: era.from, what: 'clause-met', where } as const]
        : []),
      ...(canBeUnmet(under, standardOf) && outcomes?.has('unmet') !== true
        ? [{ era: era.from, what: 'clause-unmet', where } as const]
        : []),
    ];
  });
}

function partOf(finding: NonNullable<CaseResult['verdict']>['finding'] | undefined) {
  return finding?.kind === 'allOf' ? finding.parts[0] : undefined;
}

/** Cases under the national law of the era alone. */
function inEra(era: Era<Requirement>, judged: readonly JudgedCase[]): readonly JudgedCase[] {
  return judged.filter(
    ({ lawCase }) => !lawCase.carryOver && lawCase.localBooks.length === 0 && isInInterval(lawCase.lawOn, era),
  );
}
