import { randomUUID } from 'node:crypto';
import { canonicalText, certify, scoreGroup } from '@thidua/core';
import { coreVersion } from '../../core-version.ts';
import { fromScoreTable } from '../score-tables/score-table.record.ts';
import { fromScoreSheet } from './score-sheet.record.ts';
import type { SeededSeason } from './season-seed.ts';

/** What is needed of a database connection inside a transaction. */
interface Connection {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
}

/**
 * Stores a made-up season of a seed file: its table, that it adopted it and, where it is published, sheets and ranking.
 * What is there already stays as it is: a season is only told about where it has no table yet.
 */
export async function storeSeason(connection: Connection, season: SeededSeason): Promise<void> {
  const table = fromScoreTable(season.table, season.adoptedOn);
  await insert(connection, 'score_table', table);
  const adopted = { seasonId: season.key, tableId: table.id, adoptedOn: season.adoptedOn };
  if (!(await insert(connection, 'season_table', adopted)) || season.publishedOn === null) return;
  for (const version of season.sheets) {
    const row = fromScoreSheet(version, season.key);
    await insert(connection, 'score_sheet', row);
  }
  const { content, digest } = certify(
    scoreGroup(
      season.table,
      season.sheets.map(({ sheet }) => sheet),
    ),
  );
  await insert(connection, 'score_ranking', {
    id: randomUUID(),
    seasonId: season.key,
    number: 1,
    publishedOn: season.publishedOn,
    at: `${season.publishedOn}T00:00:00+07:00`,
    units: season.sheets.length,
    content: canonicalText(content),
    digest,
    coreVersion: coreVersion(),
  });
}

/** Inserts a row unless one with its keys is there. @returns whether it was inserted. */
async function insert(connection: Connection, table: string, row: object): Promise<boolean> {
  const columns = Object.entries(row).map(([name, value]) => [columnName(name), value] as const);
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  const { rows } = await connection.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [JSON.stringify(Object.fromEntries(columns))],
  );
  return rows.length > 0;
}

function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
