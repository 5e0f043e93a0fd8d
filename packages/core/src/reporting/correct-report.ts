import type { PlainDay } from '../calendar/plain-day.ts';
import { transition } from '../transitions/transition.ts';
import type { Report } from './report.ts';
import { type ReportResult, reportAct } from './report-act.ts';
import { reportItemTransitions } from './report-transitions.ts';
import { latestVersion } from './report-versions.ts';

/**
 * The next version of an accepted report, with its answers to start from, open again, and saying why. The accepted
 * version stays as it is and in force until the new one is accepted. A late report stays late. Goes on from the latest
 * of `versions`: while a correction is under way there is no second one.
 */
export function correctReport(
  versions: readonly [Report, ...Report[]],
  correction: { readonly why: string; readonly on: PlainDay },
): ReportResult {
  const report = latestVersion(versions);
  const { why, on } = correction;
  const saysWhy = why.trim() === '' ? [{ code: 'REPORT_REASON_MISSING', data: { report: report.key } } as const] : [];
  return reportAct(report, 'correct', { saysWhy }, (state) => ({
    ...report,
    version: report.version + 1,
    state,
    items: report.items.map((item) => ({
      ...item,
      state: transition(reportItemTransitions, item.state, 'reopen', {}),
    })),
    acceptedOn: null,
    consolidatedInto: null,
    corrects: { version: report.version, why, on },
  }));
}
