import type { Database } from '../src/platform/database/database.ts';
import { firstRow } from './feed-import.ts';

/** What must hold of an import whenever its process was killed: one line for each thing that does not. */
export async function importFaults(
  { pool }: Pick<Database, 'pool'>,
  key: string,
  acknowledged: number,
): Promise<readonly string[]> {
  const { rows } = await pool.query<Record<string, number>>(
    `SELECT (accepted + refused + blank)::int AS gone, accepted, batches,
       (SELECT count(*)::int FROM figure_import_row WHERE import_id = $1) AS results,
       (SELECT coalesce(min("row"), $2)::int FROM figure_import_row WHERE import_id = $1) AS first,
       (SELECT coalesce(max("row"), $2 - 1)::int FROM figure_import_row WHERE import_id = $1) AS last,
       (SELECT count(*)::int FROM observation WHERE starts_with(id, $1 || '.')) AS figures,
       (SELECT count(*)::int FROM figure_import_row AS r JOIN observation AS o ON o.id = r.observation_id
          WHERE r.import_id = $1 AND o.id = $1 || '.' || r."row") AS joined,
       (SELECT count(*)::int FROM figure_import_batch WHERE import_id = $1) AS acknowledgements,
       (SELECT count(*)::int FROM figure_import_batch AS b WHERE b.import_id = $1 AND b.row_until - b.row_from + 1 <>
          (SELECT count(*) FROM figure_import_row AS r WHERE r.import_id = $1 AND r."row" BETWEEN b.row_from AND b.row_until)) AS torn,
       (SELECT count(*)::int FROM change WHERE kind = 'figureImport' AND entity_id = $1 AND action = 'figureImport.writeBatch') AS recorded,
       (SELECT (max(version) - count(*))::int FROM change WHERE kind = 'figureImport' AND entity_id = $1) AS gaps
     FROM figure_import WHERE id = $1`,
    [key, firstRow],
  );
  const [found] = rows;
  if (found === undefined) return [`${key} is not there`];
  const { gone, accepted, batches, results, first, last, figures, joined, acknowledgements, torn, recorded, gaps } =
    found;
  const claims: readonly (readonly [boolean, string])[] = [
    [Number(gone) >= acknowledged, `${acknowledged} rows were acknowledged, ${gone} are there`],
    [
      results === gone && Number(last) - Number(first) + 1 === gone,
      `${results} results, ${first} to ${last}, for ${gone} rows`,
    ],
    [
      figures === accepted && joined === accepted,
      `${figures} figures (${joined} with their row) for ${accepted} accepted rows`,
    ],
    [
      acknowledgements === batches && recorded === batches,
      `${acknowledgements} batches, ${recorded} recorded, of ${batches}`,
    ],
    [torn === 0, `${torn} batches are torn`],
    [gaps === 0, `${gaps} versions are missing`],
  ];
  return claims.flatMap(([holds, fault]) => (holds ? [] : [`${key}: ${fault}`]));
}
