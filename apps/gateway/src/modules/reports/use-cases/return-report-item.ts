import { type NewReturn, returnItem } from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { type AskedReport, keepReport, reportForAct, requireDone } from '../report-for-act.ts';

/** Hands one item back, and nothing else of the report. */
export async function returnReportItem(room: ChangeRoom, asked: AskedReport & NewReturn): Promise<void> {
  const found = await reportForAct(room, asked, 'report.return', 'receiver');
  const { item, reason, deadline } = asked;
  const after = requireDone(returnItem(found.report, { item, reason, deadline }, found.scene));
  await keepReport(room, found, after, { action: 'report.return', why: reason });
}
