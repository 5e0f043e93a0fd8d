import { type ChangeRoom, EntityUnknownProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { TableSettledProblem, TableUnfitProblem } from '../problems/table-problems.ts';
import { scoreTablePolicy } from '../score-table.policy.ts';
import { findScoringSeason } from '../scoring-season.ts';
import { holderOfSeason, mayActFor } from '../season-sides.ts';

/** What is to be adopted. */
export interface Adoption {
  /** Key of the season. */
  readonly season: string;
  /** Identifier of a version, `key@version`. */
  readonly table: string;
  readonly expectedVersion: number;
  readonly reason?: string | null | undefined;
}

export const adoptingSides = [{ side: 'headAndDeputies' }, { side: 'standingBody' }] as const;

/**
 * Makes a version of a table that of a season, in the place of an earlier one, until the first sheet is opened.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem (`seasonTable`), TableSettledProblem,
 * TableUnfitProblem where the table is of another group or year.
 */
export async function adoptScoreTable(room: ChangeRoom, adoption: Adoption): Promise<void> {
  const { transaction } = room;
  const season = await findScoringSeason(transaction, adoption.season);
  const table = await transaction.scoreTable.findUnique({ where: { id: adoption.table } });
  if (table === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'scoreTable', entity: adoption.table });
  const action = 'scoreTable.adopt';
  const decision = mayActFor(room, season, scoreTablePolicy, action, adoptingSides);
  requireGranted(action, decision);
  await room.expectVersion('seasonTable', season.id, adoption.expectedVersion);
  const before = season.scoreTable;
  if (before !== null && (await transaction.scoreSheet.count({ where: { seasonId: season.id } })) > 0)
    throw new TableSettledProblem('TABLE_SETTLED', { season: season.id, table: before.tableId });
  const unfit = { table: table.id, season: season.id };
  if (table.groupId !== null && table.groupId !== season.groupId)
    throw new TableUnfitProblem('TABLE_UNFIT', { ...unfit, why: 'group' });
  if (!table.period.startsWith(String(season.year)))
    throw new TableUnfitProblem('TABLE_UNFIT', { ...unfit, why: 'period' });
  const data = { tableId: table.id, adoptedOn: room.today };
  await transaction.seasonTable.upsert({
    where: { seasonId: season.id },
    create: { seasonId: season.id, ...data },
    update: data,
  });
  await room.record({
    kind: 'seasonTable',
    entityId: season.id,
    action,
    before: before === null ? null : { table: before.tableId, adoptedOn: before.adoptedOn },
    after: { table: table.id, adoptedOn: room.today },
    why: adoption.reason ?? null,
    holder: holderOfSeason(season),
  });
}
