import type { FigureImport, Prisma } from '../../../generated/prisma/client.ts';
import { rowsOfParameter, rowsParameter } from '../../import/storage/row-parameter.ts';
import { repeatingRules } from '../../observations/figure-rules.ts';
import { fromObservation, toObservation } from '../../observations/observation.record.ts';
import type { RowFinding } from '../row-finding.ts';
import type { JudgedRow } from './judged-row.ts';

type AcceptedRow = Extract<JudgedRow, { kind: 'accepted' }>;

/**
 * The rows of a batch, of which those are refused that somebody wrote since the table was read: under the same key, or
 * for the same indicator, unit and period. Imports that write the same indicators wait for one another here.
 */
export async function knownMeanwhile(
  transaction: Prisma.TransactionClient,
  { id }: FigureImport,
  rows: readonly JudgedRow[],
): Promise<readonly JudgedRow[]> {
  const accepted = rows.filter((row) => row.kind === 'accepted');
  if (accepted.length === 0) return rows;
  const indicators = [...new Set(accepted.map(({ observation }) => observation.indicator))];
  await transaction.$queryRaw`SELECT id FROM indicator WHERE id = ANY (${indicators}) ORDER BY id FOR NO KEY UPDATE`;
  const taken = await takenKeys(transaction, accepted);
  const pairs = await figuresOfSame(transaction, id, accepted);
  return rows.map((row) => {
    if (row.kind !== 'accepted') return row;
    const problems = problemsOf(row, taken, pairs.get(row.observation.key) ?? []);
    return problems.length === 0 ? row : { kind: 'refused', row: row.row, problems };
  });
}

function problemsOf(
  { observation }: AcceptedRow,
  taken: ReadonlySet<string>,
  same: readonly ReturnType<typeof toObservation>[],
): readonly RowFinding[] {
  const { key } = observation;
  if (taken.has(key)) return [{ code: 'OBSERVATION_KEY_TAKEN', column: null, data: { observation: key } }];
  return repeatingRules(observation, same).map(({ code, data }) => ({ code, column: null, data }));
}

async function takenKeys(
  transaction: Prisma.TransactionClient,
  accepted: readonly AcceptedRow[],
): Promise<ReadonlySet<string>> {
  const keys = accepted.map(({ observation }) => observation.key);
  const found = await transaction.observation.findMany({ where: { id: { in: keys } }, select: { id: true } });
  return new Set(found.map(({ id }) => id));
}

/** By key of the new figure: those of the same voice for the same thing that nothing corrects. */
async function figuresOfSame(transaction: Prisma.TransactionClient, id: string, accepted: readonly AcceptedRow[]) {
  const pairs = await transaction.$queryRawUnsafe<{ added: string; known: string }[]>(
    `SELECT added.id AS added, known.id AS known
     FROM ${rowsOfParameter('observation', 1)} AS added JOIN observation AS known
       ON known.indicator_id = added.indicator_id AND known.unit_id = added.unit_id
       AND known.period_from = added.period_from AND known.period = added.period AND known.voice = added.voice
     WHERE NOT starts_with(known.id, $2)
       AND NOT EXISTS (SELECT FROM observation AS correction WHERE correction.supersedes_id = known.id)
     ORDER BY 1, 2`,
    rowsParameter(accepted.map(({ observation }) => fromObservation(observation))),
    `${id}.`,
  );
  const rows = await transaction.observation.findMany({ where: { id: { in: pairs.map(({ known }) => known) } } });
  const figures = new Map(rows.map((row) => [row.id, toObservation(row)]));
  const byAdded = new Map<string, ReturnType<typeof toObservation>[]>();
  for (const { added, known } of pairs) {
    const figure = figures.get(known);
    if (figure !== undefined) byAdded.set(added, [...(byAdded.get(added) ?? []), figure]);
  }
  return byAdded;
}
