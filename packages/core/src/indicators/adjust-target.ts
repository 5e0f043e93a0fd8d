import { compareDates } from '../calendar/partial-date.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Issue } from '../errors/issue.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import { transition } from '../transitions/transition.ts';
import type { Predicate } from './predicate.ts';
import type { Target } from './target.ts';
import { targetDeadline } from './target-deadline.ts';
import { targetTransitions } from './target-transitions.ts';

/** A decision to change what a target demands. */
export interface TargetAdjustment {
  /** Key of the new version: the old one stays as it was. */
  readonly key: Key;
  readonly predicate: Predicate;
  readonly on: PlainDay;
  /** Document that decided it. */
  readonly decidedBy: Key;
  readonly source: readonly SourceRef[];
}

/**
 * The new version of a target. Its deadline stays that of the version it replaces, and the last day itself is in time.
 * @throws `TARGET_ADJUSTED_AFTER_DEADLINE`; `TRANSITION_REFUSED` for a target that is only proposed.
 */
export function adjustTarget(target: Target, adjustment: TargetAdjustment): Target {
  const { key, predicate, on, decidedBy, source } = adjustment;
  const deadline = targetDeadline(target);
  if (on > deadline) {
    throw new ThiduaError('TARGET_ADJUSTED_AFTER_DEADLINE', { target: target.key, adjustedOn: on, deadline });
  }
  const state = transition(targetTransitions, target.state, 'adjust', { beforeDeadline: true });
  const { derived: _ofOldValue, ...kept } = target;
  return { ...kept, key, predicate, state, adjusts: { target: target.key, on, decidedBy }, source };
}

/**
 * Errors for recorded adjustments that came after the deadline of what they adjust. A partial date that only may lie
 * after it is let pass. Targets that adjust something outside the list are not checked.
 */
export function checkAdjustments(targets: readonly Target[]): readonly Issue[] {
  const byKey = new Map(targets.map((target) => [target.key, target]));
  return targets.flatMap((target, index): readonly Issue[] => {
    const old = target.adjusts === undefined ? undefined : byKey.get(target.adjusts.target);
    if (target.adjusts === undefined || old === undefined) return [];
    const deadline = targetDeadline(old);
    if (compareDates(target.adjusts.on, deadline) !== 1) return [];
    const data = { target: old.key, adjustedOn: target.adjusts.on, deadline };
    const path = `targets[${index}].adjusts.on`;
    return [{ severity: 'error', code: 'TARGET_ADJUSTED_AFTER_DEADLINE', path, data }];
  });
}
