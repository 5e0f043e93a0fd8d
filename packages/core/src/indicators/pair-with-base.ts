import type { PeriodCode } from '../calendar/period.ts';
import type { Key } from '../sources/key.ts';
import type { Assessing } from './assessing.ts';
import { chooseObservation, type FoundFigure, type MissingFigure } from './choose-observation.ts';
import { editionObstacle, methodFlags, replacedReason } from './edition-state.ts';
import type { Indicator } from './indicator.ts';
import { missingFigure } from './missing-figure.ts';
import type { Observation } from './observation.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { Scope } from './scope.ts';
import type { Flag, Reason } from './target-assessment.ts';

/** Two figures of one indicator and scope, the later held against the earlier. */
export interface WantedPair {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly period: PeriodCode;
  readonly base: PeriodCode;
  readonly accepts: (observation: Observation) => boolean;
  /** The verdict where only the base was not found: it can never be compared, or it may still be found. */
  readonly whenBaseMissing: 'NOT_COMPARABLE' | 'NO_DATA';
}

export interface FoundPair {
  readonly kind: 'pair';
  readonly base: FoundFigure;
  readonly current: FoundFigure;
  readonly evidence: readonly Key[];
  /** `null` where the base was added up from several figures. */
  readonly baseline: Key | null;
  readonly flags: readonly Flag[];
}

export interface NoPair {
  readonly kind: 'none';
  readonly outcome: Outcome<'NOT_COMPARABLE' | 'NO_DATA' | 'NOT_DUE'>;
}

/**
 * Finds both figures, or says why they cannot be held against each other (R5). What can never be compared (withheld,
 * not surveyed, not held, replaced) is said at once, even before the current figure is due.
 */
export function pairWithBase(assessing: Assessing, wanted: WantedPair): FoundPair | NoPair {
  const { indicator, period, base } = wanted;
  const obstacle = obstacleOf(indicator, base, period, assessing);
  if (obstacle !== null) return { kind: 'none', outcome: outcome('NOT_COMPARABLE', obstacle, []) };
  const before = chooseObservation(assessing.book, { ...wanted, period: base }, assessing.vintage);
  const current = chooseObservation(assessing.book, wanted, assessing.vintage);
  const baseAbsence = absenceOf(before);
  const currentAbsence = absenceOf(current);
  if (baseAbsence !== null) {
    return unpaired('NOT_COMPARABLE', { code: `BASE_${baseAbsence}`, data: { base } }, before, current);
  }
  if (currentAbsence !== null) {
    return unpaired(
      'NOT_COMPARABLE',
      { code: `CURRENT_${currentAbsence}`, data: { edition: period } },
      before,
      current,
    );
  }
  if (current.kind === 'missing') {
    return { kind: 'none', outcome: missingFigure(assessing, { indicator, period, interim: current.interim }) };
  }
  if (before.kind === 'missing') {
    return unpaired(wanted.whenBaseMissing, { code: 'BASE_NOT_FOUND', data: { base } }, before, current);
  }
  return {
    kind: 'pair',
    base: before,
    current,
    evidence: [...keysOf(current), ...keysOf(before)],
    baseline: before.used.length === 1 ? (before.used[0]?.key ?? null) : null,
    flags: [...methodFlags(indicator, base, period), ...current.flags, ...before.flags],
  };
}

function obstacleOf(indicator: Indicator, base: PeriodCode, period: PeriodCode, { vintage }: Assessing): Reason | null {
  const current = editionObstacle(indicator, period, vintage);
  if (current === 'REPLACED') return replacedReason(indicator, period);
  const before = editionObstacle(indicator, base, vintage);
  if (before === 'REPLACED') return replacedReason(indicator, base);
  if (before === 'NOT_HELD') return { code: 'BASE_NOT_SURVEYED', data: { base } };
  return current === 'NOT_HELD' ? { code: 'CURRENT_NOT_SURVEYED', data: { edition: period } } : null;
}

function absenceOf(figure: FoundFigure | MissingFigure): 'WITHHELD' | 'NOT_SURVEYED' | null {
  if (figure.kind === 'missing') return null;
  if (figure.quantity.kind === 'withheld') return 'WITHHELD';
  return figure.quantity.kind === 'notSurveyed' ? 'NOT_SURVEYED' : null;
}

function unpaired(
  verdict: 'NOT_COMPARABLE' | 'NO_DATA',
  reason: Reason,
  before: FoundFigure | MissingFigure,
  current: FoundFigure | MissingFigure,
): NoPair {
  const flags = [current, before].flatMap((figure) => (figure.kind === 'found' ? figure.flags : []));
  return {
    kind: 'none',
    outcome: outcome(verdict, reason, [], { evidence: [...keysOf(current), ...keysOf(before)], flags }),
  };
}

function keysOf(figure: FoundFigure | MissingFigure): readonly Key[] {
  return figure.kind === 'missing' ? [] : figure.used.map((one) => one.key);
}
