import type { PlainDay } from '../calendar/plain-day.ts';
import { parseDay } from '../calendar/plain-day.ts';
import { allowedActions, transition } from '../transitions/transition.ts';
import type { Report } from './report.ts';
import { campaignClosed, type ReportResult, type ReportScene, reportAct } from './report-act.ts';
import { type ReportItem, reportItemKey } from './report-item.ts';
import type { ReportProblem } from './report-problem.ts';
import { reportItemTransitions } from './report-transitions.ts';

/** Why one item goes back, and until when (that day included) a new answer is in time. */
export interface NewReturn {
  /** Its `reportItemKey`. */
  readonly item: string;
  readonly reason: string;
  readonly deadline: PlainDay;
}

/**
 * Hands one item back; the others stand as they were handed in. Further items may go back while one is out.
 * @throws `DAY_MALFORMED` for the deadline.
 */
export function returnItem(report: Report, asked: NewReturn, scene: ReportScene): ReportResult {
  const { on } = scene;
  const { item: key, reason, deadline } = asked;
  parseDay(deadline);
  const objections = {
    campaignOpen: campaignClosed(report, scene),
    itemSubmitted: notSubmitted(report, key),
    saysWhy: reason.trim() === '' ? [{ code: 'REPORT_REASON_MISSING', data: { report: report.key } } as const] : [],
    deadlineAhead: deadlinePassed(report, asked, on),
  };
  return reportAct(report, 'return', objections, (state) => ({
    ...report,
    state,
    items: report.items.map((item) => (reportItemKey(item) === key ? returned(item, { on, reason, deadline }) : item)),
  }));
}

function returned(item: ReportItem, why: ReportItem['returns'][number]): ReportItem {
  const state = transition(reportItemTransitions, item.state, 'return', {});
  return { ...item, state, returns: [...item.returns, why] };
}

function notSubmitted({ key, items }: Report, itemKey: string): readonly ReportProblem[] {
  const item = items.find((one) => reportItemKey(one) === itemKey);
  if (item === undefined) return [{ code: 'REPORT_ITEM_UNKNOWN', data: { report: key, item: itemKey } }];
  if (allowedActions(reportItemTransitions, item.state).includes('return')) return [];
  const { from: allowed } = reportItemTransitions.actions.return;
  return [{ code: 'REPORT_ITEM_STATE', data: { report: key, item: itemKey, state: item.state, allowed } }];
}

function deadlinePassed({ key }: Report, { item, deadline }: NewReturn, on: PlainDay): readonly ReportProblem[] {
  return deadline < on ? [{ code: 'REPORT_DEADLINE_PASSED', data: { report: key, item, deadline, on } }] : [];
}
