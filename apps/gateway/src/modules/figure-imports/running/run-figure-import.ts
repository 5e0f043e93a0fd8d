import type { FigureImport, PrismaClient } from '../../../generated/prisma/client.ts';
import { judgeUnits } from './judge-units.ts';
import type { JudgedRow } from './judged-row.ts';
import { nextTurn } from './next-turn.ts';
import { readImport } from './read-import.ts';
import { writeBatch } from './write-batch.ts';

/** Rows in one transaction: a few tens of milliseconds, for which others wait where all share one session. */
export const rowsPerBatch = 250;

/**
 * Goes through the rows of a running import from where it was left, batch by batch, until all are done, it is stopped, or
 * somebody else goes on with it. Others get their turn between batches and while rows are read.
 * @param clock the instant, for the record.
 */
export async function runFigureImport(prisma: PrismaClient, id: string, clock: () => Date): Promise<void> {
  const begun = await prisma.figureImport.findUniqueOrThrow({ where: { id } });
  if (begun.state !== 'RUNNING') return;
  const judged = await judgedRows(prisma, begun);
  let gone = begun.accepted + begun.refused + begun.blank;
  while (gone < judged.length) {
    const batch = judged.slice(gone, gone + rowsPerBatch);
    if (!(await writeBatch(prisma, { id, gone, batch, now: clock() }))) return;
    gone += batch.length;
    await nextTurn();
  }
}

async function judgedRows(prisma: PrismaClient, begun: FigureImport): Promise<readonly JudgedRow[]> {
  return judgeUnits(prisma, begun, await readImport(prisma, begun));
}
