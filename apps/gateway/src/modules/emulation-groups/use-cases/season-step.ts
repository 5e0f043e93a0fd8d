import { type GuardOf, groupSeasonTransitions, type Key, transition } from '@thidua/core';
import {
  type BrokenRule,
  brokenRule,
  type ChangeRoom,
  EntityUnknownProblem,
  RulesBrokenProblem,
} from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import type { SeasonArrow } from '../emulation-group.policy.ts';
import { toRecordedSeason } from '../recorded-season.record.ts';
import { groupHolder, maySeason, type SeasonRow, withSeasonParts } from '../season-holders.ts';

/** Which season, and what an act on it rests on. */
export interface SeasonStep {
  readonly season: Key;
  readonly expectedVersion: number;
  readonly documents: readonly { readonly role: SeasonRow['documents'][number]['role']; readonly document: Key }[];
  readonly why: string | null;
}

export type SeasonGuard = GuardOf<typeof groupSeasonTransitions>;

/** What an act answers for its guards, and what else it writes. */
export interface SeasonAct {
  readonly guards?: (row: SeasonRow) => Promise<Partial<Record<SeasonGuard, boolean>>>;
  /** Rules that the act breaks beside the table. */
  readonly rules?: (row: SeasonRow) => readonly BrokenRule[];
  readonly write?: (row: SeasonRow) => Promise<void>;
}

/**
 * Moves a season along one arrow of its table, with the documents of the act.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem; RulesBrokenProblem with `TRANSITION_REFUSED`,
 * `TRANSITION_GUARD_FAILED`, or `REFERENCE_DANGLING` of a document.
 */
export async function moveSeason(room: ChangeRoom, arrow: SeasonArrow, step: SeasonStep, act: SeasonAct = {}) {
  const row = await seasonFor(room, arrow, step);
  const held = { headIsMember: false, planAdopted: false, criteriaAdopted: false, everyMemberScored: false };
  const documentRules = await unknownDocuments(room, step);
  const state = transition(groupSeasonTransitions, row.state, arrow, { ...held, ...(await act.guards?.(row)) });
  const [first, ...rest] = [...documentRules, ...(act.rules?.(row) ?? [])];
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  await room.transaction.groupSeason.update({ where: { id: row.id }, data: { state } });
  const last = row.documents.at(-1)?.position ?? -1;
  await room.transaction.groupSeasonDocument.createMany({
    data: step.documents.map(({ role, document }, place) => ({
      seasonId: row.id,
      position: last + 1 + place,
      role,
      documentId: document,
    })),
  });
  await act.write?.(row);
  await recordSeason(room, `season.${arrow}`, row, step.why);
}

/** The season for an act on it: it is there, the viewer may do this, and it is at the version that was seen. */
export async function seasonFor(
  room: ChangeRoom,
  arrow: SeasonArrow | 'replaceMembers',
  { season: key, expectedVersion }: Pick<SeasonStep, 'season' | 'expectedVersion'>,
): Promise<SeasonRow> {
  const row = await room.transaction.groupSeason.findUnique({ where: { id: key }, include: withSeasonParts });
  if (row === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'groupSeason', entity: key });
  const decision = maySeason(room, arrow, row);
  const action = `season.${arrow}`;
  requireGranted(action, decision);
  await room.expectVersion('groupSeason', key, expectedVersion);
  return row;
}

/** Records a season as it is in the database now, after what it was. */
export async function recordSeason(
  room: ChangeRoom,
  action: string,
  row: SeasonRow,
  why: string | null,
): Promise<void> {
  const now = await room.transaction.groupSeason.findUniqueOrThrow({ where: { id: row.id }, include: withSeasonParts });
  await room.record({
    kind: 'groupSeason',
    entityId: row.id,
    action,
    before: toRecordedSeason(row),
    after: toRecordedSeason(now),
    why,
    holder: groupHolder(row.group),
  });
}

async function unknownDocuments({ transaction }: ChangeRoom, { documents }: SeasonStep): Promise<BrokenRule[]> {
  const keys = documents.map(({ document }) => document);
  const found = await transaction.document.findMany({ where: { id: { in: keys } }, select: { id: true } });
  const known = new Set(found.map(({ id }) => id));
  const path = 'documents';
  return keys
    .filter((key) => !known.has(key))
    .map((key) => brokenRule({ code: 'REFERENCE_DANGLING', path, data: { reference: key, path } }));
}
