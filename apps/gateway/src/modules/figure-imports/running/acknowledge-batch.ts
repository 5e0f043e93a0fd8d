import { randomUUID } from 'node:crypto';
import type { FigureImport, Prisma, PrismaClient } from '../../../generated/prisma/client.ts';
import { vietnameseDay } from '../../../platform/clock.ts';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import { fromJsonColumn } from '../../../rows/json-column.ts';
import { changeRoom } from '../../changes/change-room.ts';
import { holderOfImport } from '../import-holder.ts';
import type { Batch, JudgedRow } from './judged-row.ts';

/** Counts the rows of a batch on their import, and records the batch, in the transaction that writes them. */
export async function acknowledgeBatch(
  prisma: PrismaClient,
  transaction: Prisma.TransactionClient,
  of: FigureImport,
  { gone, batch: rows, now }: Batch,
): Promise<void> {
  const { id, dryRun } = of;
  const count = (kind: JudgedRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const counts = { accepted: count('accepted'), refused: count('refused'), blank: count('blank') };
  const warned = rows.filter((row) => row.kind === 'accepted' && row.warnings.length > 0).length;
  const batch = of.batches + 1;
  const [rowFrom, rowUntil] = [of.firstRow + gone, of.firstRow + gone + rows.length - 1];
  await transaction.figureImportBatch.create({ data: { importId: id, batch, rowFrom, rowUntil, ...counts, at: now } });
  const isLast = gone + rows.length === of.rows;
  await transaction.figureImport.update({
    where: { id },
    data: {
      batches: batch,
      accepted: of.accepted + counts.accepted,
      refused: of.refused + counts.refused,
      blank: of.blank + counts.blank,
      warned: of.warned + warned,
      ...(isLast && { state: 'DONE', endedAt: now }),
    },
  });
  const changing = { prisma, viewer: fromJsonColumn<Viewer>(of.sender), today: vietnameseDay(now), now };
  // Of no request: `key` is that of the import, under which nothing else of its sender is recorded.
  await changeRoom(transaction, changing, { key: id, firstId: randomUUID() }).record({
    kind: 'figureImport',
    entityId: id,
    action: 'figureImport.writeBatch',
    before: null,
    after: { batch, rows: { from: rowFrom, until: rowUntil }, ...counts, warned, dryRun, done: isLast },
    holder: holderOfImport(of),
  });
}
