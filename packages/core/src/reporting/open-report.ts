import { lastDayOfPeriod } from '../calendar/period.ts';
import type { Report } from './report.ts';
import type { ReportResult } from './report-act.ts';
import { type ReportItem, reportItemKey } from './report-item.ts';
import type { ReportProblem } from './report-problem.ts';
import { reportItemTransitions, reportTransitions } from './report-transitions.ts';

/** What a report is to hold, before anything is answered. */
export interface ReportPlan extends Pick<Report, 'key' | 'duty' | 'by' | 'period' | 'about' | 'lastDay'> {
  readonly items: readonly Pick<ReportItem, 'about' | 'scope' | 'period'>[];
}

/**
 * The first version of a report, SCHEDULED, every item open.
 * Refused without items, with one of them twice, or with one about a time after the period of the report.
 * @throws `PERIOD_MALFORMED`.
 */
export function openReport({ items, ...plan }: ReportPlan): ReportResult {
  const [first, ...rest] = problemsOf(plan, items);
  if (first !== undefined) return { kind: 'refused', problems: [first, ...rest] };
  return {
    kind: 'done',
    report: {
      ...plan,
      version: 1,
      state: reportTransitions.initial,
      items: items.map(({ about, scope, period }) => ({
        about,
        scope,
        period,
        state: reportItemTransitions.initial,
        answer: null,
        submissions: [],
        returns: [],
      })),
      submittedOn: null,
      late: null,
      acceptedOn: null,
      consolidatedInto: null,
    },
  };
}

function problemsOf({ key, period }: Omit<ReportPlan, 'items'>, items: ReportPlan['items']): readonly ReportProblem[] {
  const lastDay = lastDayOfPeriod(period);
  const keys = items.map(reportItemKey);
  const twice = new Set(keys.filter((item, index) => keys.indexOf(item) !== index));
  return [
    ...(items.length === 0 ? [{ code: 'REPORT_WITHOUT_ITEMS', data: { report: key } } as const] : []),
    ...[...twice].map((item): ReportProblem => ({ code: 'REPORT_ITEM_TWICE', data: { report: key, item } })),
    ...items
      .filter((item) => lastDayOfPeriod(item.period) > lastDay)
      .map((item): ReportProblem => {
        return { code: 'REPORT_ITEM_OUTSIDE_PERIOD', data: { report: key, item: reportItemKey(item), period } };
      }),
  ];
}
