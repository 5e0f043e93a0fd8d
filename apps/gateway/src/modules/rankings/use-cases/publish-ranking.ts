import { randomUUID } from 'node:crypto';
import { canonicalText, certify, groupResults, publishSheet, type ScoreSheetVersion, scoreGroup } from '@thidua/core';
import { coreVersion } from '../../../core-version.ts';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { fromScoreSheet, scoreSheetKey, toScoreSheet } from '../../score-sheets/score-sheet.record.ts';
import { SeasonWithoutTableProblem } from '../../score-tables/problems/table-problems.ts';
import { toPreparedTable } from '../../score-tables/score-table.record.ts';
import { findScoringSeason, memberKey, type ScoringSeason } from '../../score-tables/scoring-season.ts';
import { holderOfMember, holderOfSeason, mayActFor } from '../../score-tables/season-sides.ts';
import { SheetsNotApprovedProblem } from '../problems/sheets-not-approved.ts';
import { rankingPolicy, rankingSides } from '../ranking.policy.ts';

/** The ranking that is to be published. */
export interface Publication {
  /** Key of the season. */
  readonly season: string;
  readonly expectedVersion: number;
}

/**
 * Publishes every approved sheet of a season, which freezes it, and the ranking of them all with its certificate.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem (`ranking`), SeasonWithoutTableProblem,
 * SheetsNotApprovedProblem; RulesBrokenProblem where a member has no total, or nothing new is to be published.
 */
export async function publishRanking(room: ChangeRoom, asked: Publication): Promise<void> {
  const { transaction } = room;
  const season = await findScoringSeason(transaction, asked.season);
  const action = 'ranking.publish';
  requireGranted(action, mayActFor(room, season, rankingPolicy, action, rankingSides[action]));
  await room.expectVersion('ranking', season.id, asked.expectedVersion);
  if (season.scoreTable === null) throw new SeasonWithoutTableProblem('SEASON_WITHOUT_TABLE', { season: season.id });
  const sheets = await approvedSheets(room, season);
  const published = publishedNow(sheets, room.today);
  const group = scoreGroup(
    toPreparedTable(season.scoreTable.table),
    [...published.values()].map(({ sheet }) => sheet),
  );
  const [first, ...rest] = groupResults(group).flatMap((one) => (one.outcome === 'refused' ? one.problems : []));
  if (first !== undefined) throw new RulesBrokenProblem([brokenRule(first), ...rest.map(brokenRule)]);
  const { content, digest } = certify(group);
  const number = (await transaction.publishedRanking.count({ where: { seasonId: season.id } })) + 1;
  const row = { number, publishedOn: room.today, units: group.units.length, digest, coreVersion: coreVersion() };
  await transaction.publishedRanking.create({
    data: { id: randomUUID(), seasonId: season.id, at: room.now, content: canonicalText(content), ...row },
  });
  const before = number === 1 ? null : { number: number - 1 };
  await room.record({
    kind: 'ranking',
    entityId: season.id,
    action,
    before,
    after: row,
    holder: holderOfSeason(season),
  });
  await storePublished(room, season, sheets, published);
}

/** The latest edition of the sheet of each member. @throws SheetsNotApprovedProblem. */
async function approvedSheets(
  { transaction }: ChangeRoom,
  season: ScoringSeason,
): Promise<ReadonlyMap<string, ScoreSheetVersion>> {
  const rows = await transaction.scoreSheet.findMany({ where: { seasonId: season.id, latest: true } });
  const versions = new Map(rows.map(toScoreSheet).map((version) => [version.sheet.unit, version]));
  const isReady = (key: string) => ['COUNCIL_APPROVED', 'PUBLISHED'].includes(versions.get(key)?.state ?? '');
  const members = season.members.map(memberKey);
  const open = members.filter((key) => !isReady(key));
  if (open.length > 0 || members.length === 0)
    throw new SheetsNotApprovedProblem('SHEETS_NOT_APPROVED', { season: season.id, members: open });
  return new Map([...versions].filter(([key]) => members.includes(key)));
}

/** Each sheet as it is published. @throws RulesBrokenProblem where all of them already are. */
function publishedNow(
  sheets: ReadonlyMap<string, ScoreSheetVersion>,
  on: string,
): ReadonlyMap<string, ScoreSheetVersion> {
  const isSettled = [...sheets.values()].every(({ state }) => state === 'PUBLISHED');
  return new Map(
    [...sheets].map(([key, version]) => {
      if (version.state === 'PUBLISHED' && !isSettled) return [key, version];
      const result = publishSheet(version, { on });
      if (result.kind === 'done') return [key, result.version];
      const [first, ...rest] = result.problems;
      throw new RulesBrokenProblem([brokenRule(first), ...rest.map(brokenRule)]);
    }),
  );
}

async function storePublished(
  room: ChangeRoom,
  season: ScoringSeason,
  sheets: ReadonlyMap<string, ScoreSheetVersion>,
  published: ReadonlyMap<string, ScoreSheetVersion>,
): Promise<void> {
  const { scoreSheet } = room.transaction;
  const changed = [...published].filter(([key, version]) => sheets.get(key) !== version);
  for (const [, version] of changed) {
    const { id, key, ...row } = fromScoreSheet(version, season.id);
    await scoreSheet.updateMany({ where: { key, inForce: true }, data: { inForce: false } });
    await scoreSheet.update({ where: { id }, data: { ...row, body: row.body as object } });
  }
  await room.recordAll(
    changed.map(([member, after]) => ({
      kind: 'scoreSheet',
      entityId: scoreSheetKey(season.id, member),
      action: 'ranking.publish',
      before: sheets.get(member) ?? null,
      after,
      holder: holderOfMember(season, member),
    })),
  );
}
