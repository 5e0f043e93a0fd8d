import type { GroupSeason, Key } from '@thidua/core';
import type { EmulationGroup } from '../../../generated/prisma/client.ts';
import { splitKey } from '../../../rows/split-key.ts';
import { unitOfColumn } from '../../../rows/unit-column.ts';
import { brokenRule, type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { emulationGroupPolicy } from '../emulation-group.policy.ts';
import { fromGroupSeason } from '../group-season.record.ts';
import { recordedGroup } from '../recorded-season.record.ts';
import { groupHolder } from '../season-holders.ts';
import { memberRules } from './member-rules.ts';

/** A year of a cluster or bloc, in the words of a campaign file. */
export interface SeasonToCreate {
  readonly key: Key;
  readonly group: Key;
  readonly expectedVersion: number;
  readonly year: number;
  readonly members: readonly object[];
  readonly requirements: readonly string[];
  readonly note: string | null;
}

/**
 * Forms a year of a cluster or bloc that is there. The group gets a new version, so that one year is formed once.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem; RulesBrokenProblem where it is written wrongly, the
 * year is there already, or a member does not live in that year.
 */
export async function createSeason(room: ChangeRoom, season: SeasonToCreate): Promise<void> {
  const { key, group: groupKey, expectedVersion, year } = season;
  const { transaction } = room;
  const action = 'season.create';
  const group = await transaction.emulationGroup.findUnique({ where: { id: groupKey } });
  if (group === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'emulationGroup', entity: groupKey });
  const holder = groupHolder(group);
  requireAllowed(room, emulationGroupPolicy, action, holder);
  await room.expectVersion('emulationGroup', groupKey, expectedVersion);
  await holdNamespace(room, splitKey(key).namespace, emulationGroupPolicy, action);
  const read = await readSeason(room, group, season);
  const seasons = await transaction.groupSeason.findMany({
    where: { groupId: groupKey },
    orderBy: { position: 'asc' },
  });
  const same = seasons.find((one) => one.year === year);
  const [first, ...rest] = [
    ...(same === undefined
      ? []
      : [brokenRule({ code: 'KEY_DUPLICATE', path: 'year', data: { key: same.id, path: 'year' } })]),
    ...memberRules(read),
  ];
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const { members, ...row } = fromGroupSeason(read, groupKey, (seasons.at(-1)?.position ?? -1) + 1);
  await transaction.groupSeason.create({ data: row });
  await transaction.groupSeasonMember.createMany({ data: members });
  const after = { ...read, group: groupKey, documents: [] };
  const before = seasons.map(({ id }) => id);
  await room.recordAll([
    { kind: 'groupSeason', entityId: key, action, before: null, after, holder },
    {
      kind: 'emulationGroup',
      entityId: groupKey,
      action,
      before: recordedGroup(group, before),
      after: recordedGroup(group, [...before, key]),
      holder,
    },
  ]);
}

/**
 * Through the door of files, where a season stands inside its group: a group of another name goes with it as far as that
 * door and is not stored, since the one that is there would count as taken.
 */
export async function readSeason(
  room: ChangeRoom,
  group: EmulationGroup,
  { key, year, members, requirements, note }: Omit<SeasonToCreate, 'group' | 'expectedVersion'>,
): Promise<GroupSeason> {
  const { namespace, slug } = splitKey(key);
  const { kind, name, level, withinId } = group;
  const within = withinId === null ? undefined : unitOfColumn(withinId);
  const { book } = await readAddition(room, namespace, {
    emulationGroups: [
      {
        key: `${slug}.group`,
        kind,
        name,
        level,
        ...(within !== undefined && { within: { code: within.code, on: within.validFrom } }),
        seasons: [{ key: slug, year, members, membersKnown: members.length > 0, requirements, note }],
      },
    ],
  });
  const [read] = book.emulationGroups.flatMap(({ seasons }) => seasons);
  if (read === undefined) throw new Error(`The season ${key} was read and is not there`);
  return read;
}
