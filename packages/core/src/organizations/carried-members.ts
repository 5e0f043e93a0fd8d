import { addDays, type PlainDay } from '../calendar/plain-day.ts';
import type { AdminUnit } from './admin-unit.ts';
import type { GroupSeason } from './emulation-group.ts';
import { predecessorsOn } from './unit-predecessors.ts';
import { type UnitRegister, unitOf } from './unit-register.ts';
import { successorsOn } from './unit-successors.ts';

/** A unit of a later day that carries members of a season. */
export interface CarriedMember {
  readonly unit: AdminUnit;
  /** Members that it is, or that went into it: two or more fell together. */
  readonly formerly: readonly AdminUnit[];
  /** Units that were no members and fell together with them; `null` where that is not fully encoded. */
  readonly joinedBy: readonly AdminUnit[] | null;
}

/** What became of the units of a season. Members that are organizations are not in it. */
export interface CarriedMembers {
  /** By code. */
  readonly units: readonly CarriedMember[];
  /** Members that ended without a successor. */
  readonly ended: readonly AdminUnit[];
  /** Members that ended and whose successors are not (all) encoded. */
  readonly unknown: readonly AdminUnit[];
}

/**
 * The units that carry the members of a season on a later day, and which members fell together in them, also with
 * units from outside: of the seven northern border provinces of 2024, Hà Giang is Tuyên Quang since 2025-07-01.
 * @throws `UNIT_UNKNOWN`; `UNIT_NOT_YET` for a day before a member; `DAY_MALFORMED`.
 */
export function membersCarriedTo(season: GroupSeason, register: UnitRegister, day: PlainDay): CarriedMembers {
  const members = season.members.flatMap((member) => (member.kind === 'unit' ? [unitOf(register, member.unit)] : []));
  const fates = members.map((member) => ({ member, lineage: successorsOn(register, member, day) }));
  const reached = fates.flatMap(({ member, lineage }) =>
    (lineage.known ? lineage.units : lineage.atLeast).map((unit) => ({ member, unit })),
  );
  const units = [...new Set(reached.map(({ unit }) => unit))].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    units: units.map((unit) => {
      const formerly = reached.filter((pair) => pair.unit === unit).map((pair) => pair.member);
      return { unit, formerly, joinedBy: outsidersOf(unit, formerly, register) };
    }),
    ended: fates.filter(({ lineage }) => lineage.known && lineage.units.length === 0).map(({ member }) => member),
    unknown: fates.filter(({ lineage }) => !lineage.known).map(({ member }) => member),
  };
}

function outsidersOf(
  unit: AdminUnit,
  formerly: readonly AdminUnit[],
  register: UnitRegister,
): readonly AdminUnit[] | null {
  const ends = formerly.flatMap((member) => (member === unit || member.validUntil === null ? [] : [member.validUntil]));
  const [firstEnd] = ends.sort();
  if (firstEnd === undefined) return [];
  const lineage = predecessorsOn(register, unit, addDays(firstEnd, -1));
  return lineage.known ? lineage.units.filter((former) => !formerly.includes(former)) : null;
}
