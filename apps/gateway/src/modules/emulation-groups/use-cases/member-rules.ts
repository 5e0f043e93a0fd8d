import {
  type GroupMember,
  type GroupSeason,
  membersOutsideTheirLife,
  refKey,
  successorsOn,
  unitOf,
} from '@thidua/core';
import { type BrokenRule, brokenRule } from '../../changes/index.ts';
import { register } from '../../units/unit-register.ts';

/** What is wrong with the members of a season: one that is listed twice, or whose unit does not live in that year. */
export function memberRules(season: GroupSeason): readonly BrokenRule[] {
  const keys = season.members.map(keyOf);
  const outside = new Set(membersOutsideTheirLife(season, register));
  return season.members.flatMap((member, place) => {
    const path = `members[${place}]`;
    const key = keyOf(member);
    if (keys.indexOf(key) < place) return [brokenRule({ code: 'KEY_DUPLICATE', path, data: { key, path } })];
    return outside.has(member) && member.kind === 'unit' ? [lifeRule(member.unit, season.year, path)] : [];
  });
}

function lifeRule(ref: Parameters<typeof unitOf>[1], year: number, path: string): BrokenRule {
  const { code, fullName: name, validFrom, validUntil } = unitOf(register, ref);
  const on = `${year}-01-01`;
  if (validUntil === null || on < validFrom) {
    return brokenRule({ code: 'UNIT_NOT_YET', path, data: { code, on, firstDay: validFrom } });
  }
  const lineage = successorsOn(register, unitOf(register, ref), on);
  const successors = (lineage.known ? lineage.units : lineage.atLeast).map((unit) => ({
    code: unit.code,
    name: unit.fullName,
  }));
  const data = { code, on, name, endedOn: validUntil, successors, ...(!lineage.known && { successorsKnown: false }) };
  return brokenRule({ code: 'UNIT_ENDED', path, data });
}

function keyOf(member: GroupMember): string {
  return member.kind === 'unit' ? refKey(member.unit) : member.organization;
}
