import type { ReportErrorTable } from '../../errors/report-error-table.ts';
import { dateInWords } from './dates.ts';
import { labels } from './labels.ts';
import { listInWords, named } from './lists.ts';
import { periodInWords } from './periods.ts';

/** The English sentences about reports; see `errors`. */
export const reportErrors: { readonly [C in keyof ReportErrorTable]: (data: ReportErrorTable[C]) => string } = {
  REPORT_WITHOUT_ITEMS: ({ report }) => `The report “${report}” has nothing to report on.`,
  REPORT_ITEM_TWICE: ({ report, item }) => `The item “${item}” is written twice in the report “${report}”.`,
  REPORT_ITEM_OUTSIDE_PERIOD: ({ item, period }) =>
    `The item “${item}” is about a time that ends after the period of the report, ${periodInWords(period)}.`,
  REPORT_ITEM_UNKNOWN: ({ report, item }) => `The report “${report}” has no item “${item}”.`,
  REPORT_ITEM_STATE: ({ item, state, allowed }) =>
    `This is not possible for the item “${item}” in the state “${named(labels.reportItemState, state)}”, only in the state ${listInWords(statesInWords(allowed), 'or')}.`,
  REPORT_ITEMS_UNANSWERED: ({ items }) => `Items not answered yet: ${listInWords(firstOf(items))}.`,
  REPORT_ANSWER_EMPTY: ({ item }) => `The answer to the item “${item}” is empty; where there is no figure, say why.`,
  REPORT_FIGURE_MISFIT: ({ item, field, expected, found }) =>
    `The figure does not fit the item “${item}” in its ${figureFields[field]}: ${neededInWords(field, expected)} is needed, not ${found === null ? 'nothing' : foundInWords(field, found)}.`,
  REPORT_PERIOD_NOT_BEGUN: ({ period, firstDay }) =>
    `A report for ${periodInWords(period)} is not possible yet, because the period begins on ${dateInWords(firstDay)}.`,
  REPORT_CAMPAIGN_CLOSED: ({ report }) =>
    `What the report “${report}” is for is closed; only an accepted report can still be corrected.`,
  REPORT_REASON_MISSING: ({ report }) => `A reason is needed for the report “${report}”.`,
  REPORT_DEADLINE_PASSED: ({ item, deadline, on }) =>
    `The new deadline of the item “${item}”, ${dateInWords(deadline)}, has passed on ${dateInWords(on)}.`,
  REPORT_CORRECTS_NOTHING: ({ report, version }) => `Version ${version} of the report “${report}” corrects nothing.`,
};

type Field = ReportErrorTable['REPORT_FIGURE_MISFIT']['field'];

const figureFields: { readonly [F in Field]: string } = {
  indicator: 'indicator',
  scope: 'scope',
  period: 'period',
  voice: 'source',
  supersedes: 'superseded figure',
  key: 'key',
  knownOn: 'day on which it is known',
};

function neededInWords(field: Field, expected: string | null): string {
  if (expected === null) return field === 'key' ? 'another key' : 'nothing';
  return field === 'knownOn' ? `${dateInWords(expected)} or an earlier day` : foundInWords(field, expected);
}

function foundInWords(field: Field, text: string): string {
  switch (field) {
    case 'period':
      return periodInWords(text);
    case 'knownOn':
      return dateInWords(text);
    case 'voice':
      return `“${named(labels.observationVoice, text)}”`;
    default:
      return `“${text}”`;
  }
}

function statesInWords(states: readonly string[]): readonly string[] {
  return states.map((state) => `“${named(labels.reportItemState, state)}”`);
}

function firstOf(items: readonly string[]): readonly string[] {
  const first = items.slice(0, 5).map((item) => `“${item}”`);
  return items.length > 5 ? [...first, '…'] : first;
}
