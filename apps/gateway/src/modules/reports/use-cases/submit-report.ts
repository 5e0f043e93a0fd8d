import { submitReport as submitted } from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { type AskedReport, keepReport, reportForAct, requireDone } from '../report-for-act.ts';

/** Hands a report in; whether that was in time is settled now and never again. */
export async function submitReport(room: ChangeRoom, asked: AskedReport): Promise<void> {
  const found = await reportForAct(room, asked, 'report.submit', 'reporter');
  await keepReport(room, found, requireDone(submitted(found.report, found.scene)), { action: 'report.submit' });
}
