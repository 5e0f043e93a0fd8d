import {
  type CertifiedContent,
  type GroupScore,
  type PreparedTable,
  prepareScoreTable,
  type ScoreSheet,
  type ScoreView,
  scoreGroup,
} from '@thidua/core';
import type { Prisma, PublishedRanking } from '../../generated/prisma/client.ts';
import { toScoreSheet } from '../score-sheets/score-sheet.record.ts';
import { toPreparedTable } from '../score-tables/score-table.record.ts';
import { memberKey, type ScoringSeason } from '../score-tables/scoring-season.ts';

type Rows = Pick<Prisma.TransactionClient, 'scoreSheet' | 'publishedRanking' | 'document' | 'scoreTable'>;

/** How a season stands: everything scored together, with the names that its sentences need. */
export interface SeasonRanking {
  readonly season: ScoringSeason;
  readonly group: GroupScore;
  /** `null`: as the sheets stand now, which is not public. */
  readonly published: PublishedRanking | null;
  /** Names of the members, by key. */
  readonly names: ReadonlyMap<string, string>;
  /** Titles of documents that the table cites, by key. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The latest published ranking of a season, or that of a number; `null` where there is none. */
export async function publishedRanking(
  rows: Rows,
  season: ScoringSeason,
  view: ScoreView,
  number: number | null = null,
): Promise<SeasonRanking | null> {
  const published = await rows.publishedRanking.findFirst({
    where: { seasonId: season.id, ...(number !== null && { number }) },
    orderBy: { number: 'desc' },
  });
  if (published === null) return null;
  const { table, sheets } = JSON.parse(published.content) as CertifiedContent;
  const prepared = prepareScoreTable(table);
  if (!prepared.ok) throw new Error(`The published ranking ${published.id} holds an unsound table`);
  return standing(rows, season, prepared.prepared, sheets, view, published);
}

/** The sheets of a season as they stand now, scored together; `null` where it has no table. */
export async function currentRanking(
  rows: Rows,
  season: ScoringSeason,
  view: ScoreView,
): Promise<SeasonRanking | null> {
  if (season.scoreTable === null) return null;
  const stored = await rows.scoreSheet.findMany({
    where: { seasonId: season.id, latest: true },
    orderBy: { id: 'asc' },
  });
  const members = new Set(season.members.map(memberKey));
  const sheets = stored.map((row) => toScoreSheet(row).sheet).filter(({ unit }) => members.has(unit));
  return standing(rows, season, toPreparedTable(season.scoreTable.table), sheets, view, null);
}

async function standing(
  rows: Rows,
  season: ScoringSeason,
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
  view: ScoreView,
  published: PublishedRanking | null,
): Promise<SeasonRanking> {
  const cited = [...new Set(table.nodes.map(({ flat }) => flat.source.document))];
  const documents = await rows.document.findMany({ where: { id: { in: cited } }, select: { id: true, title: true } });
  return {
    season,
    group: scoreGroup(table, sheets, view),
    published,
    names: new Map(season.members.map((one) => [memberKey(one), nameOf(one)])),
    titles: new Map(documents.map(({ id, title }) => [id, title])),
  };
}

function nameOf({ unit, organization }: ScoringSeason['members'][number]): string {
  return unit?.fullName ?? organization?.name ?? '';
}
