import { answerProblems } from './check-answer.ts';
import type { Report } from './report.ts';
import { campaignClosed, type ReportResult, type ReportScene, reportAct } from './report-act.ts';
import { type ReportAnswer, type ReportItem, reportItemKey } from './report-item.ts';
import type { ReportProblem } from './report-problem.ts';

/** An answer to one item, named by its `reportItemKey`. */
export interface NewAnswer {
  readonly item: string;
  readonly answer: ReportAnswer;
}

/** Writes answers into a report that is not handed in yet, over those that were there. */
export function answerItems(report: Report, answers: readonly NewAnswer[], scene: ReportScene): ReportResult {
  const objections = {
    campaignOpen: campaignClosed(report, scene),
    answersFit: problemsOfAnswers(report, answers, scene),
  };
  return reportAct(report, 'answer', objections, (state) => ({ ...report, state, items: answered(report, answers) }));
}

/** What speaks against the answers, item by item; an item that the report does not have is named. */
export function problemsOfAnswers(
  report: Report,
  answers: readonly NewAnswer[],
  scene: ReportScene,
): readonly ReportProblem[] {
  const items = new Map(report.items.map((item) => [reportItemKey(item), item]));
  return answers.flatMap(({ item: key, answer }, index): readonly ReportProblem[] => {
    const item = items.get(key);
    if (item === undefined) return [{ code: 'REPORT_ITEM_UNKNOWN', data: { report: report.key, item: key } }];
    if (answers.findIndex((one) => one.item === key) !== index) {
      return [{ code: 'REPORT_ITEM_TWICE', data: { report: report.key, item: key } }];
    }
    return answerProblems(report, item, answer, scene);
  });
}

function answered({ items }: Report, answers: readonly NewAnswer[]): readonly ReportItem[] {
  const byItem = new Map(answers.map(({ item, answer }) => [item, answer]));
  return items.map((item) => ({ ...item, answer: byItem.get(reportItemKey(item)) ?? item.answer }));
}
