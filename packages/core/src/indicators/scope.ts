import type { UnitRef } from '../organizations/admin-unit.ts';
import type { Key } from '../sources/key.ts';

/** Whom a target or a figure is about: a unit, or a group of units. */
export type Scope = { readonly kind: 'unit'; readonly unit: UnitRef } | { readonly kind: 'group'; readonly group: Key };
