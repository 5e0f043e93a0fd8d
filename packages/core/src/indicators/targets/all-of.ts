import { type Assessing, indicatorOf, targetOf } from '../assessing.ts';
import { chooseObservation, type FoundFigure, type MissingFigure } from '../choose-observation.ts';
import { countVerdicts } from '../combine-verdicts.ts';
import { interimFlags, missingFigure } from '../missing-figure.ts';
import type { Observation } from '../observation.ts';
import { type Outcome, outcome, statusesOf } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { QuantityOf } from '../quantity.ts';
import { readMembers } from '../read-members.ts';
import { readReportedCount, type SetReadings } from '../reported-count.ts';
import { statusesOfParts } from '../statuses-of-parts.ts';
import type { Target } from '../target.ts';
import type { AssessedPart, Flag, Reading, TargetAssessment } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

type SetOutcome = Outcome<VerdictOf<'allOf'>>;
type ReportedCount = { readonly found: FoundFigure; readonly count: QuantityOf<'count'> };

/**
 * A set of targets: all met (the default), or each exceeded (R6). A reported "18 of 18" decides where there is one;
 * members are assessed all the same, and a contradiction between the two is flagged.
 */
export function assessAllOf(target: Target, predicate: PredicateOf<'allOf'>, assessing: Assessing): SetOutcome {
  const members = predicate.members.map((key) => assessing.assessMember(key));
  const parts = members.map(({ target: key, verdict, reason }): AssessedPart => {
    return { name: targetOf(assessing.book, key).name, target: key, verdict, reason };
  });
  const reported = reportedCount(target, assessing);
  const found =
    reported === null ? byMembers(target, predicate, members, assessing) : byCount(reported, predicate, members);
  const flags = [...found.flags, ...judgedFlags(members, assessing)];
  return { ...found, parts, flags };
}

function byCount(
  { found, count }: ReportedCount,
  { expected }: PredicateOf<'allOf'>,
  members: readonly TargetAssessment[],
): SetOutcome {
  const readings = readReportedCount(count, expected ?? count.n ?? null);
  const { verdict, reason } = readings.ALL_MET;
  const { reached, missed } = countVerdicts(members.map((member) => member.verdict));
  const changed: readonly Flag[] =
    expected === undefined || count.n === undefined || count.n === expected
      ? []
      : [{ code: 'DENOMINATOR_CHANGED', data: { target: expected, observed: count.n } }];
  const total = Math.max(expected ?? 0, count.n ?? 0);
  const differ: readonly Flag[] =
    reached > count.m || missed > total - count.m
      ? [{ code: 'MEMBERS_DIFFER', data: { reportedMet: count.m, met: reached, missed } }]
      : [];
  return outcome(verdict, reason, statusesOf(found), {
    evidence: found.used.map((one) => one.key),
    readings: readingsOf(readings),
    flags: [...found.flags, ...changed, ...differ],
  });
}

function byMembers(
  target: Target,
  { expected }: PredicateOf<'allOf'>,
  members: readonly TargetAssessment[],
  assessing: Assessing,
): SetOutcome {
  const { period } = target;
  const count = chosenCount(target, assessing);
  const interim = count?.kind === 'missing' ? count.interim : [];
  const sets = readMembers(members, expected ?? null);
  const readings = readingsOf(sets);
  const { verdict, reason } = sets.ALL_MET;
  const evidence = [...new Set(members.flatMap((member) => member.evidence))];
  if (verdict !== 'NO_DATA') {
    const flags = verdict === 'NOT_DUE' ? interimFlags(interim) : [];
    return outcome(verdict, reason, statusesOfParts(members), { evidence, readings, flags });
  }
  const open = missingFigure(assessing, { indicator: indicatorOf(assessing.book, target), period, interim });
  return { ...open, reason: open.verdict === 'NOT_DUE' ? open.reason : reason, evidence, readings };
}

/** A withheld count is no count: the members then speak for the set. */
function reportedCount(target: Target, assessing: Assessing): ReportedCount | null {
  const found = chosenCount(target, assessing);
  if (found?.kind !== 'found' || found.quantity.kind !== 'count') return null;
  return { found, count: found.quantity };
}

function chosenCount(target: Target, { book, vintage }: Assessing): FoundFigure | MissingFigure | null {
  const indicator = indicatorOf(book, target);
  if (indicator === null) return null;
  const accepts = (one: Observation) => one.quantity.kind === 'count';
  return chooseObservation(book, { indicator, scope: target.scope, period: target.period, accepts }, vintage);
}

function readingsOf(readings: SetReadings): readonly Reading[] {
  return (['ALL_MET', 'EACH_EXCEEDED'] as const).map((name) => ({
    name,
    isDefault: name === 'ALL_MET',
    ...readings[name],
  }));
}

/** A verdict that a person signed is counted, but never silently (hard case 34). */
function judgedFlags(members: readonly TargetAssessment[], { book }: Assessing): readonly Flag[] {
  const judged = members
    .filter((member) => member.finality !== null)
    .map((member) => targetOf(book, member.target))
    .filter(({ predicate }) => predicate.kind === 'qualitative' || predicate.kind === 'gate')
    .map(({ key }) => key);
  return judged.length === 0 ? [] : [{ code: 'JUDGED_MEMBERS', data: { targets: judged } }];
}
