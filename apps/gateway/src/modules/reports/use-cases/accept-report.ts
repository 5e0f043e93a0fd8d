import { acceptReport as accepted } from '@thidua/core';
import { Prisma } from '../../../generated/prisma/client.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { fromObservation } from '../../observations/observation.record.ts';
import { figuresToPublish } from '../figures-to-publish.ts';
import { type AskedReport, keepReport, reportForAct, requireDone } from '../report-for-act.ts';
import { reporterHolder } from '../report-sides.ts';

/**
 * Accepts a report with all its items: its edition comes into force in place of the one before, and its figures enter
 * the public table of observations.
 */
export async function acceptReport(room: ChangeRoom, asked: AskedReport): Promise<void> {
  const found = await reportForAct(room, asked, 'report.accept', 'receiver');
  const { row } = found;
  const after = requireDone(accepted(found.report, found.scene));
  await room.transaction.report.updateMany({ where: { key: row.key, inForce: true }, data: { inForce: false } });
  await keepReport(room, found, after, { action: 'report.accept' });
  const figures = await figuresToPublish(room.transaction, after);
  await room.transaction.observation.createMany({
    data: figures.map((figure) => {
      const { quantity, source, sharesOf, ...columns } = fromObservation(figure);
      return {
        ...columns,
        quantity: quantity as Prisma.InputJsonObject,
        source: source as Prisma.InputJsonArray,
        sharesOf: sharesOf === null ? Prisma.DbNull : (sharesOf as Prisma.InputJsonArray),
      };
    }),
  });
  const holder = reporterHolder(row);
  await room.recordAll(
    figures.map((figure) => {
      return {
        kind: 'observation',
        entityId: figure.key,
        action: 'report.accept',
        before: null,
        after: figure,
        holder,
      };
    }),
  );
}
