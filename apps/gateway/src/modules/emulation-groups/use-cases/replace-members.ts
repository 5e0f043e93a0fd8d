import { allowedActions, groupSeasonTransitions, type Key } from '@thidua/core';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { fromGroupSeason } from '../group-season.record.ts';
import type { SeasonRow } from '../season-holders.ts';
import { readSeason } from './create-season.ts';
import { memberRules } from './member-rules.ts';
import { recordSeason, seasonFor } from './season-step.ts';

/** The members of a season, anew. */
export interface NewMembers {
  readonly season: Key;
  readonly expectedVersion: number;
  /** In the words of a campaign file. */
  readonly members: readonly object[];
  readonly why: string | null;
}

/**
 * Lists the members of a season anew, before its head is elected: nobody votes and is exchanged afterwards.
 * @throws what `createSeason` throws; RulesBrokenProblem `TRANSITION_REFUSED` once the head is elected.
 */
export async function replaceMembers(room: ChangeRoom, { members, why, ...at }: NewMembers): Promise<void> {
  const row = await seasonFor(room, 'replaceMembers', at);
  const [late] = replacementRules(row.state);
  if (late !== undefined) throw new RulesBrokenProblem([late]);
  const { year, requirements, note } = row;
  // The key is taken by this very season: the door reads its members under another.
  const read = await readSeason(room, row.group, { key: `${row.id}.members`, year, members, requirements, note });
  const [first, ...rest] = memberRules(read);
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const anew = fromGroupSeason({ ...read, key: row.id }, row.groupId, row.position);
  const { transaction } = room;
  await transaction.groupSeasonMember.deleteMany({ where: { seasonId: row.id } });
  await transaction.groupSeasonMember.createMany({ data: anew.members });
  await transaction.groupSeason.update({ where: { id: row.id }, data: { membersKnown: anew.membersKnown } });
  await recordSeason(room, 'season.replaceMembers', row, why);
}

/** The rule that an exchange of members breaks in this state. */
export function replacementRules(state: SeasonRow['state']): readonly ReturnType<typeof brokenRule>[] {
  if (state === 'FORMED') return [];
  const allowed = allowedActions(groupSeasonTransitions, state);
  const data = { table: 'groupSeason', state, action: 'replaceMembers', allowed };
  return [brokenRule({ code: 'TRANSITION_REFUSED', data })];
}
