import { type PreparedTable, prepareScoreTable, type Scorer, type ScoreTable } from '@thidua/core';
import type { Prisma, ScoreTable as ScoreTableRow } from '../../generated/prisma/client.ts';
import { digestOf } from '../../rows/canonical-json.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';

/** The row of a version of a table. */
export function fromScoreTable({ table, nodes }: PreparedTable, createdOn: string): ScoreTableRow {
  const { key, version, title, period, group } = table;
  return {
    id: scoreTableId(key, version),
    key,
    namespace: namespaceOf(key),
    version,
    title,
    period,
    groupId: group ?? null,
    agencies: agenciesOf(nodes.flatMap(({ flat }) => Object.values(flat.scorers).flat())),
    nodes: nodes.length,
    body: jsonColumn(table),
    digest: digestOf(table),
    createdOn,
  };
}

/** Identifier of one version of a table. */
export function scoreTableId(key: string, version: string): string {
  return `${key}@${version}`;
}

/** A stored table, ready to score by. @throws Error where what is stored is unsound, which nothing can have written. */
export function toPreparedTable({ id, body }: { readonly id: string; readonly body: Prisma.JsonValue }): PreparedTable {
  const prepared = prepareScoreTable(fromJsonColumn<ScoreTable>(body));
  if (prepared.ok) return prepared.prepared;
  throw new Error(`The stored score table ${id} is unsound: ${prepared.problems.map(({ code }) => code).join(', ')}`);
}

const agency = 'agency:';

function agenciesOf(scorers: readonly (Scorer | undefined)[]): string[] {
  const keys = scorers.flatMap((scorer) => (scorer?.startsWith(agency) ? [scorer.slice(agency.length)] : []));
  return [...new Set(keys)].sort();
}
