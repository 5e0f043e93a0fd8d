import type { Key, UnitRef, UnitRegister } from '@thidua/core';
import { isOwnUnit, isSelfUnit, livingScope, ownUnitKeys, selfUnitKeys } from './own-unit.ts';
import type { Role, Viewer } from './viewer.ts';

/**
 * `own`: only what belongs to the viewer's units with all below them (for a department: organizations). Of this, `self`
 * is what belongs to those units themselves, `below` what belongs to a unit below or to an organization inside.
 */
export type Permission = 'allowed' | 'own' | 'self' | 'below' | 'denied';

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
  | 'NOT_OWN'
  /** It belongs to a unit below, and only that unit itself does this. */
  | 'ONLY_ITSELF'
  /** It belongs to the viewer's own unit, and only a unit above does this. */
  | 'ONLY_FROM_ABOVE'
  /** It is the viewer's own, and others check it. */
  | 'NOT_ITS_OWN'
  /** The first part of the key is another unit's. */
  | 'NAMESPACE_FOREIGN';

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
  if (gate.kind === 'all') return { allowed: true };
  const side = sideOf(gate.viewer, asking, holder);
  if (side === null) return { allowed: false, reasons: ['NOT_OWN'] };
  if (gate.kind === 'own' || gate.kind === side) return { allowed: true };
  return { allowed: false, reasons: [gate.kind === 'self' ? 'ONLY_ITSELF' : 'ONLY_FROM_ABOVE'] };
}

/** Over which records of a list the viewer may do this. */
export function reachOf<Action extends string>(policy: Policy<Action>, action: Action, asking: Asking): Reach {
  const gate = gateOf(policy, action, asking);
  if (gate.kind === 'all' || gate.kind === 'none') return gate;
  const { units, organizations } = gate.viewer;
  const itself = gate.kind === 'own' ? [] : selfUnitKeys(asking.register, units, asking.today);
  if (gate.kind === 'self') return { kind: 'own', unitKeys: itself, organizationKeys: organizations };
  const own = ownUnitKeys(asking.register, units, asking.today);
  if (gate.kind === 'own') return { kind: 'own', unitKeys: own, organizationKeys: organizations };
  return { kind: 'own', unitKeys: own.filter((key) => !itself.includes(key)), organizationKeys: [] };
}

type Gate =
  | { readonly kind: 'all' }
  | { readonly kind: 'own' | 'self' | 'below'; readonly viewer: Viewer }
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
  if (viewer.organizations.length > 0) return { kind: permission, viewer };
  if (viewer.units.length === 0) return { kind: 'none', reasons: ['SCOPE_MISSING'] };
  if (livingScope(register, viewer.units, today).length === 0) return { kind: 'none', reasons: ['SCOPE_ENDED'] };
  return { kind: permission, viewer };
}

/** Where the holder stands to the viewer: an organization inside one of the viewer's units is below it; null: foreign. */
function sideOf(viewer: Viewer, { register, today }: Asking, { unit, organizations }: Holder): 'self' | 'below' | null {
  if (organizations.some((key) => viewer.organizations.includes(key))) return 'self';
  if (unit === null || !isOwnUnit(register, viewer.units, unit, today)) return null;
  return organizations.length === 0 && isSelfUnit(register, viewer.units, unit, today) ? 'self' : 'below';
}
