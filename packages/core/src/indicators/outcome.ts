import type { FoundFigure } from './choose-observation.ts';
import type { ObservationStatus } from './observation.ts';
import { isFinalStatus } from './strongest-observation.ts';
import type { Flag, Reason, TargetAssessment, Verdict } from './target-assessment.ts';

/** What the file of one kind of target finds; the rest of an assessment is the same for every kind. */
export interface Outcome<V extends Verdict = Verdict>
  extends Pick<
    TargetAssessment,
    'finality' | 'reason' | 'ratio' | 'gap' | 'tolerance' | 'evidence' | 'baseline' | 'readings' | 'flags' | 'parts'
  > {
  readonly verdict: V;
}

type Rest = Partial<Omit<Outcome, 'verdict' | 'reason' | 'finality'>>;

const settled: readonly Verdict[] = ['EXCEEDED', 'MET', 'PARTLY_MET', 'MISSED'];

/**
 * An outcome with what the kind does not speak of left empty. `statuses` are those of everything the verdict rests on:
 * it is final only where all of them are (R11), and neither final nor provisional where nothing was decided.
 */
export function outcome<V extends Verdict>(
  verdict: V,
  reason: Reason,
  statuses: readonly ObservationStatus[],
  rest: Rest = {},
): Outcome<V> {
  return {
    verdict,
    finality: !settled.includes(verdict) ? null : statuses.every(isFinalStatus) ? 'FINAL' : 'PROVISIONAL',
    reason,
    ratio: null,
    gap: null,
    tolerance: null,
    evidence: [],
    baseline: null,
    readings: [],
    flags: [],
    parts: [],
    ...rest,
  };
}

/** Statuses of the observations behind figures. */
export function statusesOf(...figures: readonly FoundFigure[]): readonly ObservationStatus[] {
  return figures.flatMap((figure) => figure.used.map((one) => one.status));
}

/** The outcome with flags put before its own. */
export function withFlags<V extends Verdict>(found: Outcome<V>, flags: readonly Flag[]): Outcome<V> {
  return { ...found, flags: [...flags, ...found.flags] };
}
