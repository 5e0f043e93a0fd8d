import { answerItems } from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { readAnswers, type WrittenAnswer } from '../read-answers.ts';
import { type AskedReport, keepReport, reportForAct, requireDone } from '../report-for-act.ts';

/** Writes answers into a report that is not handed in yet, over those that were there. */
export async function answerReport(
  room: ChangeRoom,
  asked: AskedReport & { readonly answers: readonly WrittenAnswer[] },
): Promise<void> {
  const found = await reportForAct(room, asked, 'report.answer', 'reporter');
  const { report, scene } = found;
  // The state first: what cannot be answered is not read.
  requireDone(answerItems(report, [], scene));
  const answers = await readAnswers(room, report, asked.answers);
  await keepReport(room, found, requireDone(answerItems(report, answers, scene)), { action: 'report.answer' });
}
