import type { Key } from '@thidua/core';
import { type BrokenRule, brokenRule, type ChangeRoom } from '../../changes/index.ts';
import type { SeasonRow } from '../season-holders.ts';
import { moveSeason, type SeasonStep } from './season-step.ts';

/** Who is elected, by the key of a unit or organization. */
export interface Election {
  readonly head: Key;
  readonly deputies: readonly Key[];
}

/**
 * Elects head and deputies among the members of a season.
 * @throws what `moveSeason` throws; `TRANSITION_GUARD_FAILED` where the head is no member, `REFERENCE_DANGLING` of a
 * deputy who is none, `KEY_DUPLICATE` of one elected twice.
 */
export async function electHead(room: ChangeRoom, step: SeasonStep, { head, deputies }: Election): Promise<void> {
  await moveSeason(room, 'electHead', step, {
    guards: (row) => Promise.resolve({ headIsMember: row.members.some((member) => keyOf(member) === head) }),
    rules: (row) => deputyRules(row, head, deputies),
    write: async ({ id, members }) => {
      for (const member of members) {
        const key = keyOf(member);
        const role = key === head ? 'HEAD' : deputies.includes(key) ? 'DEPUTY' : 'MEMBER';
        const place = { seasonId: id, position: member.position };
        await room.transaction.groupSeasonMember.update({ where: { seasonId_position: place }, data: { role } });
      }
    },
  });
}

function deputyRules({ members }: SeasonRow, head: Key, deputies: readonly Key[]): BrokenRule[] {
  return deputies.flatMap((key, place) => {
    const path = `deputies[${place}]`;
    if (!members.some((member) => keyOf(member) === key)) {
      return [brokenRule({ code: 'REFERENCE_DANGLING', path, data: { reference: key, path } })];
    }
    const twice = key === head || deputies.indexOf(key) < place;
    return twice ? [brokenRule({ code: 'KEY_DUPLICATE', path, data: { key, path } })] : [];
  });
}

function keyOf({ unitId, organizationId }: SeasonRow['members'][number]): Key {
  return unitId ?? organizationId ?? '';
}
