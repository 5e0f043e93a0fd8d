import { intervalsOverlap } from '../calendar/day-interval.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import { type UnitRegister, unitOf } from '../organizations/unit-register.ts';
import { isWithin } from '../organizations/unit-tree.ts';
import type { CampaignScope } from './campaign.ts';

/** How far something reaches: its scope of Điều 16.2, and its territory where it has one. */
export interface Reach {
  readonly scope: CampaignScope;
  readonly unit: UnitRef | null;
}

/**
 * Whether `inner` lies inside `outer`; `null` where the two cannot be compared: a sector has no territory, units that
 * never lived on one day have no inside, a unit or cluster without a territory lies nowhere.
 */
export function reachesInside(register: UnitRegister, inner: Reach, outer: Reach): boolean | null {
  if (outer.scope === 'NATIONAL') return true;
  if (inner.scope === 'NATIONAL' || (inner.scope === 'LOCALITY' && outer.scope === 'UNIT')) return false;
  if (inner.unit === null || outer.unit === null) return null;
  return territoryInside(register, inner.unit, outer.unit);
}

/** Whether one unit lies in another; `null` where they never lived on one day. */
export function territoryInside(register: UnitRegister, inner: UnitRef, outer: UnitRef): boolean | null {
  const [part, whole] = [unitOf(register, inner), unitOf(register, outer)];
  const together = intervalsOverlap(
    { from: part.validFrom, until: part.validUntil },
    { from: whole.validFrom, until: whole.validUntil },
  );
  return together ? isWithin(register, inner, outer) : null;
}
