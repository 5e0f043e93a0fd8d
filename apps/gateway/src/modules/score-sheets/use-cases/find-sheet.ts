import type { PreparedTable, ScoreSheetVersion } from '@thidua/core';
import type { Prisma } from '../../../generated/prisma/client.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { brokenRule, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { SeasonWithoutTableProblem } from '../../score-tables/problems/table-problems.ts';
import { toPreparedTable } from '../../score-tables/score-table.record.ts';
import {
  findScoringSeason,
  loadScoringSeason,
  memberKey,
  type ScoringSeason,
} from '../../score-tables/scoring-season.ts';
import { mayActOnSheet } from '../score-sheet.policy.ts';
import { scoreSheetKey, seasonOfSheet, toScoreSheet } from '../score-sheet.record.ts';
import { sheetsSeen } from '../sheets-seen.ts';

/** The latest edition of a sheet with everything that acting on it asks. */
export interface FoundSheet {
  readonly id: string;
  readonly key: string;
  readonly member: string;
  readonly season: ScoringSeason;
  readonly table: PreparedTable;
  readonly version: ScoreSheetVersion;
}

/**
 * The latest edition of a sheet that the viewer may see.
 * @throws EntityUnknownProblem; RulesBrokenProblem with `SHEET_NOT_REGISTERED` for those who could see it if it were open.
 */
export async function findSheet(
  room: Pick<RequestContext, 'viewer' | 'today'> & { readonly transaction: Prisma.TransactionClient },
  key: string,
): Promise<FoundSheet> {
  const { transaction } = room;
  const row = await transaction.scoreSheet.findFirst({ where: { key, latest: true, AND: [sheetsSeen(room)] } });
  if (row === null) throw await whyNot(room, key);
  const season = await findScoringSeason(transaction, row.seasonId);
  const version = toScoreSheet(row);
  return { id: row.id, key, member: version.sheet.unit, season, table: tableOf(season), version };
}

/** The table of a season, ready to score by. @throws SeasonWithoutTableProblem. */
export function tableOf({ id, scoreTable }: ScoringSeason): PreparedTable {
  if (scoreTable === null) throw new SeasonWithoutTableProblem('SEASON_WITHOUT_TABLE', { season: id });
  return toPreparedTable(scoreTable.table);
}

/** Why no sheet was found: one that is not open yet is only spoken of to those who may read it later. */
async function whyNot(room: Parameters<typeof findSheet>[0], key: string): Promise<Error> {
  const unknown = new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'scoreSheet', entity: key });
  const season = await loadScoringSeason(room.transaction, seasonOfSheet(key));
  const member = season?.members.map(memberKey).find((one) => scoreSheetKey(season.id, one) === key);
  if (season === null || member === undefined) return unknown;
  const opened = await room.transaction.scoreSheet.count({ where: { key } });
  if (opened > 0 || !mayActOnSheet(room, season, member, 'sheet.read').allowed) return unknown;
  const data = { unit: member };
  return new RulesBrokenProblem([brokenRule({ code: 'SHEET_NOT_REGISTERED', data, path: 'targets' })]);
}
