import { intervalOfPeriod } from '../calendar/period.ts';
import { isSameData } from '../indicators/same-data.ts';
import { transition } from '../transitions/transition.ts';
import type { Report } from './report.ts';
import { campaignClosed, isLate, type ReportResult, type ReportScene, reportAct } from './report-act.ts';
import { type ReportItem, reportItemKey } from './report-item.ts';
import type { ReportProblem } from './report-problem.ts';
import { reportItemTransitions } from './report-transitions.ts';

/**
 * Hands a report in. Whether the first version came late is settled here and never again; a correction has no limit of
 * its own.
 */
export function submitReport(report: Report, scene: ReportScene): ReportResult {
  const { on } = scene;
  const late = report.corrects === undefined ? isLate(on, report.lastDay) : null;
  const objections = {
    campaignOpen: campaignClosed(report, scene),
    periodBegun: periodNotBegun(report, scene),
    everyItemAnswered: unanswered(report),
    correctsSomething: correctsNothing(report),
  };
  return reportAct(report, 'submit', objections, (state) => ({
    ...report,
    state,
    items: report.items.map((item) => submitted(item, { on, version: report.version, late })),
    submittedOn: report.submittedOn ?? on,
    late: report.corrects === undefined ? late : report.late,
  }));
}

function submitted(item: ReportItem, how: Omit<ReportItem['submissions'][number], 'answer'>): ReportItem {
  const state = transition(reportItemTransitions, item.state, 'submit', {});
  const { answer } = item;
  return answer === null ? item : { ...item, state, submissions: [...item.submissions, { ...how, answer }] };
}

function periodNotBegun({ key, period }: Report, { on }: ReportScene): readonly ReportProblem[] {
  const firstDay = intervalOfPeriod(period).from;
  return on < firstDay ? [{ code: 'REPORT_PERIOD_NOT_BEGUN', data: { report: key, period, firstDay, on } }] : [];
}

function unanswered({ key, items }: Report): readonly ReportProblem[] {
  const open = items.filter((item) => item.answer === null).map(reportItemKey);
  return open.length === 0 ? [] : [{ code: 'REPORT_ITEMS_UNANSWERED', data: { report: key, items: open } }];
}

function correctsNothing({ key, version, corrects, items }: Report): readonly ReportProblem[] {
  if (corrects === undefined) return [];
  const changed = items.some((item) => !isSameData(item.answer, item.submissions.at(-1)?.answer ?? null));
  return changed ? [] : [{ code: 'REPORT_CORRECTS_NOTHING', data: { report: key, version } }];
}
