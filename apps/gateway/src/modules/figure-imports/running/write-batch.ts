import type { FigureImport, Prisma, PrismaClient } from '../../../generated/prisma/client.ts';
import { isConflict } from '../../changes/is-conflict.ts';
import { rowsOfParameter, rowsParameter } from '../../import/storage/row-parameter.ts';
import { fromObservation } from '../../observations/observation.record.ts';
import { acknowledgeBatch } from './acknowledge-batch.ts';
import type { Batch, JudgedRow } from './judged-row.ts';
import { knownMeanwhile } from './known-meanwhile.ts';

const mostAttempts = 5;

/**
 * Writes one batch in one transaction: its figures, the result of each row, the counters, and who, when and why.
 * @returns false where the import was stopped or somebody else has gone on with it: then nothing was written.
 */
export async function writeBatch(prisma: PrismaClient, batch: Batch, attempt = 1): Promise<boolean> {
  try {
    return await prisma.$transaction((transaction) => write(prisma, transaction, batch));
  } catch (error) {
    if (!isConflict(error) || attempt === mostAttempts) throw error;
    return writeBatch(prisma, batch, attempt + 1);
  }
}

async function write(prisma: PrismaClient, transaction: Prisma.TransactionClient, batch: Batch): Promise<boolean> {
  const { id, gone } = batch;
  // Whoever goes on with the same import, stops it or asks for a step waits here for the other.
  await transaction.$queryRaw`SELECT id FROM figure_import WHERE id = ${id} FOR UPDATE`;
  const of = await transaction.figureImport.findUniqueOrThrow({ where: { id } });
  if (of.state !== 'RUNNING' || of.accepted + of.refused + of.blank !== gone) return false;
  const rows = of.dryRun ? batch.batch : await knownMeanwhile(transaction, of, batch.batch);
  const accepted = rows.filter((row) => row.kind === 'accepted');
  if (!of.dryRun)
    await insert(
      transaction,
      'observation',
      accepted.map((row) => fromObservation(row.observation)),
    );
  await insert(
    transaction,
    'figure_import_row',
    rows.map((row) => resultOf(of, row)),
  );
  await acknowledgeBatch(prisma, transaction, of, { ...batch, batch: rows });
  return true;
}

async function insert(transaction: Prisma.TransactionClient, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.$executeRawUnsafe(
    `INSERT INTO "${table}" SELECT * FROM ${rowsOfParameter(table, 1)}`,
    rowsParameter(rows),
  );
}

function resultOf({ id: importId, dryRun }: FigureImport, judged: JudgedRow): object {
  const { kind, row } = judged;
  const warnings = kind === 'accepted' ? judged.warnings : [];
  return {
    importId,
    row,
    outcome: kind.toUpperCase(),
    observationId: kind === 'accepted' && !dryRun ? judged.observation.key : null,
    problems: kind === 'refused' ? judged.problems : [],
    warnings,
    warned: warnings.length > 0,
  };
}
