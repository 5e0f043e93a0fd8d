import type { Key, UnitRef, UnitRegister } from '@thidua/core';
import { isOwnUnit, livingScope, ownUnitKeys } from './own-unit.ts';
import type { Role, Viewer } from './viewer.ts';

/** `own`: only what belongs to the viewer's units (for a department: organizations). */
export type Permission = 'allowed' | 'own' | 'denied';

/** Who may do what: a role that a row leaves out, and whoever has none, is denied. */
export type Policy<Action extends string> = {
  readonly [A in Action]: { readonly [R in Role | 'ANONYMOUS']?: Permission };
};

/** Whom a record belongs to. */
export interface Holder {
  /** Null where it is not known: then no unit's own. */
  readonly unit: UnitRef | null;
  /** The organization that carries it on the day, and those that this one is part of; empty where it belongs to none. */
  readonly organizations: readonly Key[];
}

/** Why not. A stable code, for a sentence beside a button that cannot be pressed. */
export type DenialReason =
  | 'TOKEN_NEEDED'
  | 'ROLE_MISSING'
  | 'ROLE_NOT_ALLOWED'
  /** The token names no unit (for a department: no organization). */
  | 'SCOPE_MISSING'
  /** None of the units that the token names is known and lives on the day. */
  | 'SCOPE_ENDED'
  | 'NOT_OWN';

export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reasons: readonly [DenialReason, ...DenialReason[]] };

/** How far an action reaches over a list: `own` holds what to filter by, and may be empty of units or of organizations. */
export type Reach =
  | { readonly kind: 'all' }
  | { readonly kind: 'own'; readonly unitKeys: readonly string[]; readonly organizationKeys: readonly Key[] }
  | { readonly kind: 'none'; readonly reasons: readonly [DenialReason, ...DenialReason[]] };

/** Who asks, on which day, and how units follow one another. */
export interface Asking {
  readonly viewer: Viewer | null;
  readonly today: string;
  readonly register: UnitRegister;
}

/** Whether the viewer may do this to what `holder` holds. */
export function decide<Action extends string>(
  policy: Policy<Action>,
  action: Action,
  asking: Asking,
  holder: Holder,
): Decision {
  const gate = gateOf(policy, action, asking);
  if (gate.kind === 'none') return { allowed: false, reasons: gate.reasons };
  if (gate.kind === 'all' || owns(gate.viewer, asking, holder)) return { allowed: true };
  return { allowed: false, reasons: ['NOT_OWN'] };
}

/** Over which records of a list the viewer may do this. */
export function reachOf<Action extends string>(policy: Policy<Action>, action: Action, asking: Asking): Reach {
  const gate = gateOf(policy, action, asking);
  if (gate.kind !== 'own') return gate;
  const { units, organizations } = gate.viewer;
  const unitKeys = ownUnitKeys(asking.register, units, asking.today);
  return { kind: 'own', unitKeys, organizationKeys: organizations };
}

type Gate =
  | { readonly kind: 'all' }
  | { readonly kind: 'own'; readonly viewer: Viewer }
  | Extract<Reach, { readonly kind: 'none' }>;

/** What can be said before a record is looked at: the role, and that there is a scope to compare with. */
function gateOf<Action extends string>(
  policy: Policy<Action>,
  action: Action,
  { viewer, register, today }: Asking,
): Gate {
  const row = policy[action];
  const permission =
    (viewer === null ? row.ANONYMOUS : viewer.role !== null ? row[viewer.role] : undefined) ?? 'denied';
  if (permission === 'allowed') return { kind: 'all' };
  if (viewer === null) return { kind: 'none', reasons: ['TOKEN_NEEDED'] };
  if (viewer.role === null) return { kind: 'none', reasons: ['ROLE_MISSING'] };
  if (permission === 'denied') return { kind: 'none', reasons: ['ROLE_NOT_ALLOWED'] };
  if (viewer.organizations.length > 0) return { kind: 'own', viewer };
  if (viewer.units.length === 0) return { kind: 'none', reasons: ['SCOPE_MISSING'] };
  if (livingScope(register, viewer.units, today).length === 0) return { kind: 'none', reasons: ['SCOPE_ENDED'] };
  return { kind: 'own', viewer };
}

function owns(viewer: Viewer, { register, today }: Asking, { unit, organizations }: Holder): boolean {
  if (organizations.some((key) => viewer.organizations.includes(key))) return true;
  return unit !== null && isOwnUnit(register, viewer.units, unit, today);
}
