import { intervalsOverlap } from '../calendar/day-interval.ts';
import { intervalOfPeriod } from '../calendar/period.ts';
import type { EmulationGroup, GroupMember, GroupRole, GroupSeason } from './emulation-group.ts';
import { type UnitRegister, unitOf } from './unit-register.ts';

/** The season of a year; `null` where none is recorded, which does not mean that the group had none. */
export function seasonOf(group: EmulationGroup, year: number): GroupSeason | null {
  return group.seasons.find((season) => season.year === year) ?? null;
}

/** The members with a role, as listed: one head and one or more deputies, where the source names them. */
export function membersInRole(season: GroupSeason, role: GroupRole): readonly GroupMember[] {
  return season.members.filter((member) => member.role === role);
}

/**
 * The members whose unit does not live on any day of the season's year: a list of 2025 and later must name the merged
 * units.
 * @throws `UNIT_UNKNOWN`.
 */
export function membersOutsideTheirLife(season: GroupSeason, register: UnitRegister): readonly GroupMember[] {
  const year = intervalOfPeriod(String(season.year));
  return season.members.filter((member) => {
    if (member.kind !== 'unit') return false;
    const { validFrom, validUntil } = unitOf(register, member.unit);
    return !intervalsOverlap({ from: validFrom, until: validUntil }, year);
  });
}
