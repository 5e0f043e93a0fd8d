import { allowedActions, reportTransitions, resubmitItems } from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { readAnswers, type WrittenAnswer } from '../read-answers.ts';
import { type AskedReport, keepReport, reportForAct, requireDone } from '../report-for-act.ts';

/** Answers returned items anew, all of them or some: the others stand as they were handed in. */
export async function resubmitReport(
  room: ChangeRoom,
  asked: AskedReport & { readonly answers: readonly WrittenAnswer[] },
): Promise<void> {
  const found = await reportForAct(room, asked, 'report.resubmit', 'reporter');
  const { report, scene } = found;
  // The state first: what cannot be answered is not read.
  if (!allowedActions(reportTransitions, report.state).includes('resubmit'))
    requireDone(resubmitItems(report, [], scene));
  const answers = await readAnswers(room, report, asked.answers);
  await keepReport(room, found, requireDone(resubmitItems(report, answers, scene)), { action: 'report.resubmit' });
}
