import type { PlainDay } from '../calendar/plain-day.ts';
import type { ActionOf, GuardsOf } from '../transitions/define-transitions.ts';
import { allowedActions, transition } from '../transitions/transition.ts';
import type { Report, ReportState } from './report.ts';
import type { ReportProblem } from './report-problem.ts';
import { reportTransitions } from './report-transitions.ts';

/** When an act happens, and whether the campaign or plan that the report serves is closed on that day. */
export interface ReportScene {
  readonly on: PlainDay;
  readonly closed: boolean;
}

/** The report after an act, or every reason why not; then nothing has changed. */
export type ReportResult =
  | { readonly kind: 'done'; readonly report: Report }
  | { readonly kind: 'refused'; readonly problems: readonly [ReportProblem, ...ReportProblem[]] };

type Rules = (typeof reportTransitions)['actions'];
type Action = ActionOf<typeof reportTransitions>;

/** For each guard of the action what speaks against it; a guard holds where nothing does. */
type Objections<A extends Action> = { readonly [G in GuardsOf<Rules, A>]: readonly ReportProblem[] };

/**
 * One step through the table: refused where the action does not start from the state of the report, or where anything
 * speaks against one of its guards; all of it is named, not only the first.
 */
export function reportAct<A extends Action>(
  report: Report,
  action: A,
  objections: Objections<A>,
  next: (state: ReportState) => Report,
): ReportResult {
  const allowed = allowedActions(reportTransitions, report.state);
  if (!allowed.includes(action)) {
    const data = { table: reportTransitions.name, state: report.state, action, allowed };
    return { kind: 'refused', problems: [{ code: 'TRANSITION_REFUSED', data }] };
  }
  const byGuard = Object.entries<readonly ReportProblem[]>(objections);
  const [first, ...rest] = byGuard.flatMap(([, problems]) => problems);
  if (first !== undefined) return { kind: 'refused', problems: [first, ...rest] };
  const held = Object.fromEntries(byGuard.map(([guard]) => [guard, true])) as Record<GuardsOf<Rules, A>, boolean>;
  return { kind: 'done', report: next(transition(reportTransitions, report.state, action, held)) };
}

/** A closed campaign is read-only but for corrections, which are new versions (R16). */
export function campaignClosed(report: Report, { closed }: ReportScene): readonly ReportProblem[] {
  return closed && report.corrects === undefined
    ? [{ code: 'REPORT_CAMPAIGN_CLOSED', data: { report: report.key } }]
    : [];
}

/** Whether a day is late for a limit; `null` without one. */
export function isLate(on: PlainDay, lastDay: PlainDay | null): boolean | null {
  return lastDay === null ? null : on > lastDay;
}
