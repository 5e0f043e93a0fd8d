import { allowedActions, transition } from '../transitions/transition.ts';
import { type NewAnswer, problemsOfAnswers } from './answer-items.ts';
import type { Report } from './report.ts';
import { campaignClosed, isLate, type ReportResult, type ReportScene, reportAct } from './report-act.ts';
import { type ReportAnswer, type ReportItem, reportItemKey } from './report-item.ts';
import type { ReportProblem } from './report-problem.ts';
import { reportItemTransitions } from './report-transitions.ts';

/**
 * Answers returned items anew, all of them or some: the report is SUBMITTED again once none is out. An answer after the
 * deadline of its return is marked late; that the report itself was late, or was not, stays.
 */
export function resubmitItems(report: Report, answers: readonly NewAnswer[], scene: ReportScene): ReportResult {
  const byItem = new Map(answers.map(({ item, answer }) => [item, answer]));
  const left = report.items.filter((item) => item.state === 'RETURNED' && !byItem.has(reportItemKey(item)));
  const objections = {
    campaignOpen: campaignClosed(report, scene),
    itemsReturned: notReturned(report, answers),
    answersFit: problemsOfAnswers(report, answers, scene),
  };
  return reportAct(report, left.length === 0 ? 'resubmit' : 'resubmitPartly', objections, (state) => ({
    ...report,
    state,
    items: report.items.map((item) => {
      const answer = byItem.get(reportItemKey(item));
      return answer === undefined ? item : resubmitted(item, answer, report, scene);
    }),
  }));
}

function resubmitted(item: ReportItem, answer: ReportAnswer, { version }: Report, { on }: ReportScene): ReportItem {
  const state = transition(reportItemTransitions, item.state, 'resubmit', {});
  const late = isLate(on, item.returns.at(-1)?.deadline ?? null);
  return { ...item, state, answer, submissions: [...item.submissions, { on, version, answer, late }] };
}

function notReturned(report: Report, answers: readonly NewAnswer[]): readonly ReportProblem[] {
  const { from: allowed } = reportItemTransitions.actions.resubmit;
  if (answers.length === 0) {
    const items = report.items.filter((item) => item.state === 'RETURNED').map(reportItemKey);
    return [{ code: 'REPORT_ITEMS_UNANSWERED', data: { report: report.key, items } }];
  }
  return report.items
    .filter((item) => answers.some((answer) => answer.item === reportItemKey(item)))
    .filter((item) => !allowedActions(reportItemTransitions, item.state).includes('resubmit'))
    .map((item) => ({
      code: 'REPORT_ITEM_STATE',
      data: { report: report.key, item: reportItemKey(item), state: item.state, allowed },
    }));
}
