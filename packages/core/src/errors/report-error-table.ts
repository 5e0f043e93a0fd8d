/** Why an act on a report is refused; `item` is a `reportItemKey`. Part of the table of all codes. */
export interface ReportErrorTable {
  REPORT_WITHOUT_ITEMS: { report: string };
  REPORT_ITEM_TWICE: { report: string; item: string };
  /** The period of an item ends after that of its report. */
  REPORT_ITEM_OUTSIDE_PERIOD: { report: string; item: string; period: string };
  REPORT_ITEM_UNKNOWN: { report: string; item: string };
  /** The item is in a state in which this cannot be done to it. */
  REPORT_ITEM_STATE: { report: string; item: string; state: string; allowed: readonly string[] };
  REPORT_ITEMS_UNANSWERED: { report: string; items: readonly string[] };
  REPORT_ANSWER_EMPTY: { report: string; item: string };
  /** `expected`: `null` where the item takes no figure, nothing is there to supersede, or another key is needed. */
  REPORT_FIGURE_MISFIT: {
    report: string;
    item: string;
    field: 'indicator' | 'scope' | 'period' | 'voice' | 'supersedes' | 'key' | 'knownOn';
    expected: string | null;
    found: string | null;
  };
  REPORT_PERIOD_NOT_BEGUN: { report: string; period: string; firstDay: string; on: string };
  REPORT_CAMPAIGN_CLOSED: { report: string };
  REPORT_REASON_MISSING: { report: string };
  REPORT_DEADLINE_PASSED: { report: string; item: string; deadline: string; on: string };
  REPORT_CORRECTS_NOTHING: { report: string; version: number };
}
