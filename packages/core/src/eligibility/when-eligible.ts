import { ThiduaError } from '../errors/thidua-error.ts';
import type { Facts } from '../facts/facts.ts';
import type { LawInForce } from '../law/law-in-force.ts';
import { assumeTopics, assumeYear } from './assume-year.ts';
import { awardsOnTheWay } from './awards-on-the-way.ts';
import { gapsOf } from './gaps-of.ts';
import { judge, judgeOutcome } from './judge.ts';
import type { Outlook, OutlookQuestion, OutlookStep } from './outlook.ts';
import { questionsOf } from './questions-of.ts';
import { standardInForce } from './set-scene.ts';

/**
 * The earliest year in which the award could be reached, on stated assumptions and under this law, and the awards
 * conferred on the way.
 * @throws `AWARD_UNKNOWN`, `AWARD_NOT_ENCODED`, `FACTS_REFUSED`; `COUNT_INVALID` for years outside 1–60.
 */
export function whenEligible<Code extends string>(
  { award, facts, from, assuming, years = 30 }: OutlookQuestion<NoInfer<Code>>,
  law: LawInForce<Code>,
): Outlook {
  if (!Number.isInteger(years) || years < 1 || years > 60) {
    throw new ThiduaError('COUNT_INVALID', { value: String(years), least: 1, most: 60 });
  }
  const standard = standardInForce(award, law);
  const onTheWay = assuming.conferredOnTheWay ? awardsOnTheWay(award, law) : [];
  const path: OutlookStep[] = [];
  let known: Facts = assumeTopics(
    facts,
    [standard, ...onTheWay.flatMap((code) => law.awards[code as Code] ?? [])],
    assuming,
  );
  let open: Outlook | null = null;
  for (let year = from; year < from + years; year++) {
    known = assumeYear(known, year, assuming);
    for (const code of onTheWay) {
      if (assuming.eachYear?.titles?.some((title) => title === code)) continue;
      if (!isConferred(code, known, year, law, path)) continue;
      path.push({ year, award: code });
      known = { ...known, honours: [...(known.honours ?? []), { award: code, year, basis: 'merit' }] };
    }
    const nomination = { award, year, proposedOn: `${year}-12-31`, facts: known };
    const outcome = judgeOutcome<string>(nomination, law);
    if (outcome === 'eligible') return { outcome: 'reached', year, path: [...path, { year, award }] };
    if (outcome === 'undetermined') {
      open ??= { outcome: 'open', year, path: [...path], ...questionsOf(judge<string>(nomination, law).finding) };
    }
  }
  if (open !== null) return open;
  const until = from + years - 1;
  const last = judge<string>({ award, year: until, proposedOn: `${until}-12-31`, facts: known }, law);
  return { outcome: 'notReached', until, path, gaps: last.finding.outcome === 'unmet' ? gapsOf(last.finding) : [] };
}

/** Again only on achievements after the last time: what lies before it is left out. */
function isConferred(
  award: string,
  facts: Facts,
  year: number,
  law: LawInForce,
  path: readonly OutlookStep[],
): boolean {
  const held = [
    ...(facts.honours ?? []).filter((honour) => honour.award === award),
    ...path.filter((step) => step.award === award),
  ];
  const last = Math.max(Number.NEGATIVE_INFINITY, ...held.map((one) => one.year));
  const fresh = Number.isFinite(last) ? since(facts, last) : facts;
  return judgeOutcome<string>({ award, year, proposedOn: `${year}-12-31`, facts: fresh }, law) === 'eligible';
}

function since(facts: Facts, year: number): Facts {
  const { ratings, honours, merits } = facts;
  return {
    ...facts,
    ...(ratings === undefined
      ? {}
      : { ratings: Object.fromEntries(Object.entries(ratings).filter(([one]) => Number(one) > year)) }),
    ...(honours === undefined ? {} : { honours: honours.filter((honour) => honour.year > year) }),
    ...(merits === undefined ? {} : { merits: merits.filter((merit) => merit.year > year) }),
  };
}
