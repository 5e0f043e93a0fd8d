import type { ReportErrorTable } from './report-error-table.ts';

/** The sentences for developers about reports; see `developerSentences`. */
export const reportDeveloperSentences: {
  readonly [C in keyof ReportErrorTable]: (data: ReportErrorTable[C]) => string;
} = {
  REPORT_WITHOUT_ITEMS: ({ report }) => `the report "${report}" has nothing to report on; give it at least one item`,
  REPORT_ITEM_TWICE: ({ report, item }) =>
    `the item "${item}" is written twice in the report "${report}"; write each item once`,
  REPORT_ITEM_OUTSIDE_PERIOD: ({ report, item, period }) =>
    `the item "${item}" is about a time that ends after ${period}, the period of the report "${report}"; leave it to a later report`,
  REPORT_ITEM_UNKNOWN: ({ report, item }) =>
    `the report "${report}" has no item "${item}"; take the key of an item from reportItemKey`,
  REPORT_ITEM_STATE: ({ report, item, state, allowed }) =>
    `the item "${item}" of the report "${report}" is in the state ${state}; this is possible in ${allowed.join(', ')} only`,
  REPORT_ITEMS_UNANSWERED: ({ report, items }) =>
    `the report "${report}" has unanswered items: ${items.join(', ')}; answer each, with noFigure where there is none`,
  REPORT_ANSWER_EMPTY: ({ report, item }) =>
    `the answer to the item "${item}" of the report "${report}" is empty; write it, or say why there is no figure`,
  REPORT_FIGURE_MISFIT: ({ report, item, field, expected, found }) =>
    `the figure for the item "${item}" of the report "${report}" does not fit in its ${field}, because ${found ?? 'nothing'} stands there; ${expected === null ? (field === 'key' ? 'give it a new key' : 'leave it empty') : `${expected} is needed`}`,
  REPORT_PERIOD_NOT_BEGUN: ({ report, period, firstDay, on }) =>
    `the report "${report}" for ${period} cannot be handed in on ${on}, because its period begins on ${firstDay}`,
  REPORT_CAMPAIGN_CLOSED: ({ report }) =>
    `the report "${report}" cannot change, because what it is for is closed; correct an accepted report instead`,
  REPORT_REASON_MISSING: ({ report }) => `a reason is needed for this act on the report "${report}"; say why`,
  REPORT_DEADLINE_PASSED: ({ report, item, deadline, on }) =>
    `the new deadline ${deadline} for the item "${item}" of the report "${report}" has passed on ${on}; give a later one`,
  REPORT_CORRECTS_NOTHING: ({ report, version }) =>
    `version ${version} of the report "${report}" corrects nothing; change at least one answer before handing it in`,
};
