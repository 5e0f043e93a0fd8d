import { lastDayOfPeriod } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { ActionOf } from '../transitions/define-transitions.ts';
import { allowedActions, transition } from '../transitions/transition.ts';
import type { Observation } from './observation.ts';
import type { ObservationProblem, ObservationResult } from './observation-problem.ts';
import { observationTransitions } from './observation-transitions.ts';
import type { Quantity } from './quantity.ts';

/** A figure that follows another. */
export interface NextFigure {
  /** Key of the new observation. */
  readonly key: Key;
  readonly quantity: Quantity;
  /** The day on which it is known. */
  readonly on: PlainDay;
  readonly source: readonly SourceRef[];
  /** Kept by whoever records the act; an observation has no place for it. */
  readonly why: string;
  /** The observation that corrected the old one already, if one did. */
  readonly supersededBy: Key | null;
}

/**
 * The next status of a figure, with its value then: a new observation beside the old one. Final only after the last day
 * of the period, but for a status, which is reached on a day of its own; a revision says why.
 * @throws `PERIOD_MALFORMED`.
 */
export function advanceObservation(
  old: Observation,
  action: ActionOf<typeof observationTransitions>,
  next: NextFigure,
): ObservationResult {
  const allowed = allowedActions(observationTransitions, old.status);
  const lastDay = lastDayOfPeriod(old.period);
  const early = action === 'finalize' && next.quantity.kind !== 'status' && next.on <= lastDay;
  const problems: readonly ObservationProblem[] = [
    ...(allowed.includes(action)
      ? []
      : [
          {
            code: 'TRANSITION_REFUSED',
            data: { table: observationTransitions.name, state: old.status, action, allowed },
          } as const,
        ]),
    ...commonProblems(old, next),
    ...(action === 'revise' ? reasonProblems(old, next) : []),
    ...(early
      ? [
          {
            code: 'OBSERVATION_PERIOD_NOT_ENDED',
            data: { observation: old.key, period: old.period, lastDay, on: next.on },
          } as const,
        ]
      : []),
  ];
  const [first, ...rest] = problems;
  if (first !== undefined) return { kind: 'refused', problems: [first, ...rest] };
  const held = { periodEnded: !early, saysWhy: next.why.trim() !== '' };
  const status = transition(observationTransitions, old.status, action, held);
  return { kind: 'done', observation: { ...followed(old, next), status } };
}

/** What speaks against any successor of a figure. */
export function commonProblems(old: Observation, { key, on, supersededBy }: NextFigure): readonly ObservationProblem[] {
  const observation = old.key;
  return [
    ...(supersededBy === null
      ? []
      : [{ code: 'OBSERVATION_SUPERSEDED', data: { observation, by: supersededBy } } as const]),
    ...(key === observation ? [{ code: 'OBSERVATION_KEY_TAKEN', data: { observation } } as const] : []),
    ...(on < old.knownOn
      ? [{ code: 'OBSERVATION_KNOWN_EARLIER', data: { observation, knownOn: old.knownOn, on } } as const]
      : []),
  ];
}

export function reasonProblems({ key }: Observation, { why }: NextFigure): readonly ObservationProblem[] {
  return why.trim() === '' ? [{ code: 'OBSERVATION_REASON_MISSING', data: { observation: key } }] : [];
}

/** The old figure with what the new one says; what was said of the old value alone is not carried over. */
export function followed(old: Observation, { key, quantity, on, source }: NextFigure): Observation {
  const { indicator, scope, period, status, voice } = old;
  return { key, indicator, scope, period, quantity, status, voice, knownOn: on, source };
}

export function resultOf([first, ...rest]: readonly ObservationProblem[], observation: Observation): ObservationResult {
  return first === undefined ? { kind: 'done', observation } : { kind: 'refused', problems: [first, ...rest] };
}
