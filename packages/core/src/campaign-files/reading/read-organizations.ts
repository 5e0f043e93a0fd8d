import type { EmulationGroup, GroupMember, GroupSeason } from '../../organizations/emulation-group.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { UnitGroup } from '../../organizations/unit-group.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { WrittenEmulationGroup, WrittenGroupSeason } from '../written/emulation-group.ts';
import type { WrittenOrganization } from '../written/organization.ts';
import type { WrittenUnitGroup } from '../written/unit-group.ts';
import { seasonKey } from './default-keys.ts';
import { readReference } from './read-reference.ts';
import { readSource } from './read-sources.ts';
import { readUnit } from './read-unit.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

export function readOrganization(reader: Reader, written: WrittenOrganization, path: string): Organization {
  const { unit, parent, successors, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(unit, (code) => ({ unit: readUnit(reader, code, `${path}.unit`) })),
    ...whenGiven(parent, (text) => ({ parent: readReference(reader, 'organization', text, `${path}.parent`) })),
    ...(successors.length === 0
      ? {}
      : {
          successors: successors.map((text, place) =>
            readReference(reader, 'organization', text, `${path}.successors[${place}]`),
          ),
        }),
  };
}

export function readUnitGroup(reader: Reader, written: WrittenUnitGroup, path: string): UnitGroup {
  return {
    ...written,
    key: absoluteKey(reader.namespace, written.key),
    within: readUnit(reader, written.within, `${path}.within`),
    members: written.members.map(({ unit, ...fields }, place) => ({
      ...fields,
      unit: readUnit(reader, unit, `${path}.members[${place}].unit`),
    })),
    sizes: written.sizes.map(({ source, ...fields }, place) => ({
      ...fields,
      ...whenGiven(source, (ref) => ({ source: readSource(reader, ref, `${path}.sizes[${place}].source`) })),
    })),
  };
}

export function readEmulationGroup(reader: Reader, written: WrittenEmulationGroup, path: string): EmulationGroup {
  const { within, guidedBy, seasons, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(within, (unit) => ({ within: readUnit(reader, unit, `${path}.within`) })),
    ...whenGiven(guidedBy, (text) => ({ guidedBy: readReference(reader, 'organization', text, `${path}.guidedBy`) })),
    seasons: seasons.map((season, place) => readSeason(reader, written.key, season, `${path}.seasons[${place}]`)),
  };
}

function readSeason(reader: Reader, group: string, written: WrittenGroupSeason, path: string): GroupSeason {
  return {
    ...written,
    key: absoluteKey(reader.namespace, written.key ?? seasonKey(group, written.year)),
    members: written.members.map((member, place) => readMember(reader, member, `${path}.members[${place}]`)),
  };
}

function readMember(reader: Reader, written: WrittenGroupSeason['members'][number], path: string): GroupMember {
  const { role } = written;
  if (written.unit !== undefined) {
    return { kind: 'unit', unit: readUnit(reader, written.unit, `${path}.unit`), role };
  }
  const organization = readReference(reader, 'organization', written.organization ?? '', `${path}.organization`);
  return { kind: 'organization', organization, role };
}
