import type { Key } from '../sources/key.ts';
import { transition } from '../transitions/transition.ts';
import type { Report } from './report.ts';
import { campaignClosed, type ReportResult, type ReportScene, reportAct } from './report-act.ts';
import { reportItemTransitions } from './report-transitions.ts';

/** Accepts a report with all its items; from then on it is frozen, and only `correctReport` goes on from it. */
export function acceptReport(report: Report, scene: ReportScene): ReportResult {
  return reportAct(report, 'accept', { campaignOpen: campaignClosed(report, scene) }, (state) => ({
    ...report,
    state,
    items: report.items.map((item) => ({
      ...item,
      state: transition(reportItemTransitions, item.state, 'accept', {}),
    })),
    acceptedOn: scene.on,
  }));
}

/** Marks an accepted report as taken up into the report `into` of the level above. */
export function markConsolidated(report: Report, into: Key, scene: ReportScene): ReportResult {
  return reportAct(report, 'consolidate', { campaignOpen: campaignClosed(report, scene) }, (state) => ({
    ...report,
    state,
    consolidatedInto: into,
  }));
}
