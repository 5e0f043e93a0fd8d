import { type Key, livesOn, type Observation, refKey, type Scope, type UnitRef, unitOf } from '@thidua/core';
import { mayDo } from '../../graphql/access.ts';
import { isSelfUnit } from '../../platform/identity/own-unit.ts';
import type { Decision, Holder } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { register } from '../units/unit-register.ts';
import { type ObservationAction, observationPolicy, policyRowOf } from './observation.policy.ts';

/** Who asks about figures, and where organizations and groups are looked up. */
export interface FigureAsking {
  readonly viewer: Viewer | null;
  readonly today: string;
  /** The units of these organizations; of one without a unit, nothing. */
  unitsOf(organizations: readonly Key[]): Promise<readonly UnitRef[]>;
  /** The unit that the group lies in; null: there is no such group. */
  unitOfGroup(group: Key): Promise<UnitRef | null>;
}

/** Whom a figure belongs to: its unit, or the unit that its group lies in; no organization holds one. */
export async function figureHolder(asking: FigureAsking, scope: Scope): Promise<Holder> {
  const unit = scope.kind === 'unit' ? scope.unit : await asking.unitOfGroup(scope.group);
  return { unit, organizations: [] };
}

/**
 * What the policy says of an act on a figure of this scope and voice. A department speaks for the unit that it is an
 * organization of, as if the figure were carried by itself.
 */
export async function mayDoWithFigure(
  asking: FigureAsking,
  action: ObservationAction,
  { scope, voice }: Pick<Observation, 'scope' | 'voice'>,
): Promise<Decision> {
  const { unit } = await figureHolder(asking, scope);
  const organizations = unit === null ? [] : await speaksFor(asking, unit);
  return mayDo(asking, observationPolicy, policyRowOf(action, voice), { unit, organizations });
}

/** The organizations of the viewer, where the unit is that in which one of them is. */
export async function speaksFor({ viewer, today, unitsOf }: FigureAsking, unit: UnitRef): Promise<readonly Key[]> {
  const organizations = viewer?.organizations ?? [];
  if (organizations.length === 0) return [];
  const units = (await unitsOf(organizations)).filter((ref) => isKnown(ref) && livesOn(unitOf(register, ref), today));
  return isSelfUnit(register, units, unit, today) ? organizations : [];
}

function isKnown(ref: UnitRef): boolean {
  return (register.lives.get(ref.code) ?? []).some((life) => refKey(life) === refKey(ref));
}
