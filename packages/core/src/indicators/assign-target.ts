import type { PlainDay } from '../calendar/plain-day.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import { unitEnded } from '../organizations/unit-ended.ts';
import type { UnitGroup } from '../organizations/unit-group.ts';
import { unitNotYet } from '../organizations/unit-not-yet.ts';
import { livesOn, type UnitRegister, unitOf } from '../organizations/unit-register.ts';
import { transition } from '../transitions/transition.ts';
import type { Target } from './target.ts';
import { targetTransitions } from './target-transitions.ts';

/** On which day, and by which register and groups, a target is assigned. */
export interface Assigning {
  readonly on: PlainDay;
  readonly register: UnitRegister;
  /** Groups that targets speak of, by key; left out, a target of a group is refused nothing. */
  readonly groups?: ReadonlyMap<string, UnitGroup>;
}

/**
 * The target, assigned (giao). Every unit that it speaks of must live on the day: its scope, the unit that its group
 * lies in, and the units that it names.
 * @throws `TRANSITION_REFUSED` where it is assigned already; `UNIT_ENDED`, naming the successors, `UNIT_NOT_YET` or
 * `UNIT_UNKNOWN` of a unit; `DAY_MALFORMED`.
 */
export function assignTarget(target: Target, assigning: Assigning): Target {
  const state = transition(targetTransitions, target.state, 'assign', {});
  for (const unit of unitsOf(target, assigning)) requireLiving(unit, assigning);
  return { ...target, state };
}

function unitsOf({ scope, predicate }: Target, { groups }: Assigning): readonly UnitRef[] {
  const within = scope.kind === 'unit' ? scope.unit : groups?.get(scope.group)?.within;
  return [...(within === undefined ? [] : [within]), ...(predicate.kind === 'namedUnits' ? predicate.units : [])];
}

function requireLiving(ref: UnitRef, { register, on }: Assigning): void {
  const unit = unitOf(register, ref);
  if (livesOn(unit, on)) return;
  throw on < unit.validFrom ? unitNotYet(unit, on) : unitEnded(register, unit, on);
}
