import type { Permission, Policy } from '../../platform/identity/policy.ts';

/** What may be done with reports. */
export type ReportAction =
  | 'report.readDraft'
  | 'report.read'
  | 'report.due'
  | 'report.schedule'
  | 'report.answer'
  | 'report.submit'
  | 'report.resubmit'
  | 'report.correct'
  | 'report.return'
  | 'report.accept'
  | 'report.consolidate'
  | 'report.standIn';

type Row = Readonly<Record<string, Permission>>;

/** Asked of the reporter. */
const itself = { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' } as const satisfies Row;

/** Asked of who receives: the office of a unit above the reporter, or the department that the duty names in `via`. */
const receiver = { HOME_AFFAIRS: 'below', DEPARTMENT: 'self' } as const satisfies Row;

/**
 * A report has two sides, and nobody stands on both: the reporter answers and hands in, the receiver returns and accepts.
 * `report.readDraft` is asked of the reporter's side, in every state; `report.read` of the receiver's, once it was handed
 * in. The edition in force is public.
 *
 * Whose a report is follows the lineage of its unit on the day of the act: what one unit alone carries on is that unit's,
 * so that a commune merged into another is answered for by the other (`self`). A unit that was divided or abolished, or of
 * which it is not known what became, is nobody's own: there the office of a unit above stands in for the reporter
 * (`report.standIn`, asked where the row of the act denies). That office is the receiver too, the one case of both sides
 * in one hand; otherwise nobody could correct what is in force. The record of changes says who it was.
 */
export const reportPolicy: Policy<ReportAction> = {
  'report.readDraft': itself,
  'report.read': { HOME_AFFAIRS: 'own', DEPARTMENT: 'self' },
  'report.due': { HOME_AFFAIRS: 'own', DEPARTMENT: 'own', COMMUNE: 'own' },
  'report.schedule': { HOME_AFFAIRS: 'own', DEPARTMENT: 'self' },
  'report.answer': itself,
  'report.submit': itself,
  'report.resubmit': itself,
  'report.correct': itself,
  'report.return': receiver,
  'report.accept': receiver,
  'report.consolidate': receiver,
  'report.standIn': { HOME_AFFAIRS: 'below' },
};
