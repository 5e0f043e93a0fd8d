import type { EmulationGroup, GroupSeason, Key } from '@thidua/core';
import type {
  EmulationGroup as GroupRow,
  GroupSeasonDocument,
  GroupSeasonMember,
  GroupSeason as SeasonTableRow,
} from '../../generated/prisma/client.ts';
import { toEmulationGroup } from './emulation-group.record.ts';
import { toGroupSeason } from './group-season.record.ts';

/** A season as a change of it is recorded: with the group that it is of, and the documents of its acts. */
export interface RecordedSeason extends GroupSeason {
  readonly group: Key;
  readonly documents: readonly { readonly role: GroupSeasonDocument['role']; readonly document: Key }[];
}

export function toRecordedSeason(
  row: SeasonTableRow & { readonly members: GroupSeasonMember[]; readonly documents: readonly GroupSeasonDocument[] },
): RecordedSeason {
  return {
    ...toGroupSeason(row),
    group: row.groupId,
    documents: row.documents.map(({ role, documentId }) => ({ role, document: documentId })),
  };
}

/** A group as a change of it is recorded: its seasons by key, since they have changes of their own. */
export function recordedGroup(
  row: GroupRow,
  seasons: readonly Key[],
): Omit<EmulationGroup, 'seasons'> & { readonly seasons: readonly Key[] } {
  return { ...toEmulationGroup({ ...row, seasons: [] }), seasons };
}
