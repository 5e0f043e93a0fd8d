import { randomUUID } from 'node:crypto';
import { correctReport as begun } from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { fromReport } from '../report.record.ts';
import { type AskedReport, reportForAct, requireDone } from '../report-for-act.ts';
import { reporterHolder } from '../report-sides.ts';

/** Opens the next edition of an accepted report, which stays in force until that one is accepted. */
export async function correctReport(room: ChangeRoom, asked: AskedReport & { readonly why: string }): Promise<void> {
  const { row, versions } = await reportForAct(room, asked, 'report.correct', 'reporter');
  const { why } = asked;
  const after = requireDone(begun(versions, { why, on: room.today }));
  const id = randomUUID();
  await room.transaction.report.create({ data: fromReport(after, id) });
  const holder = reporterHolder(row);
  await room.record({ kind: 'report', entityId: id, action: 'report.correct', before: null, after, why, holder });
}
