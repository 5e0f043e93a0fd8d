import type { PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Scope } from '../indicators/scope.ts';
import { scopeKey } from '../indicators/scope-key.ts';
import type { Key } from '../sources/key.ts';
import type { StateOf } from '../transitions/define-transitions.ts';
import type { reportItemTransitions } from './report-transitions.ts';

export type ReportItemState = StateOf<typeof reportItemTransitions>;

/** What an item asks about. A target without an indicator (a set, a task in words) is answered in words. */
export type ReportedThing =
  | { readonly kind: 'indicator'; readonly indicator: Key }
  | { readonly kind: 'target'; readonly target: Key; readonly indicator: Key | null };

/**
 * What the unit says. A figure is a declared observation, and another figure for it supersedes it, so that nothing said
 * is lost. `noFigure` says why there is none: not known is an answer.
 */
export type ReportAnswer =
  | { readonly kind: 'figure'; readonly observation: Observation }
  | { readonly kind: 'words'; readonly text: string; readonly documents: readonly Key[] }
  | { readonly kind: 'noFigure'; readonly why: string };

/** What was handed in on a day, in which version of the report. */
export interface ItemSubmission {
  readonly on: PlainDay;
  readonly version: number;
  readonly answer: ReportAnswer;
  /** After the deadline that applied to it; `null`: none did. */
  readonly late: boolean | null;
}

/** Why one item was handed back, and the last day on which its new answer is in time. */
export interface ItemReturn {
  readonly on: PlainDay;
  readonly reason: string;
  readonly deadline: PlainDay;
}

/** One line of a report, with a state of its own. */
export interface ReportItem {
  readonly about: ReportedThing;
  readonly scope: Scope;
  /** What its figure is about: as a rule the period of the report; a report for June may carry the half-year. */
  readonly period: PeriodCode;
  readonly state: ReportItemState;
  /** As it stands now; `null` until it is written. */
  readonly answer: ReportAnswer | null;
  /** Everything that was ever handed in for it, oldest first, through all versions of the report. */
  readonly submissions: readonly ItemSubmission[];
  readonly returns: readonly ItemReturn[];
}

/** One text per line, unique within a report and the same through its versions. */
export function reportItemKey({ about, scope, period }: Pick<ReportItem, 'about' | 'scope' | 'period'>): string {
  const thing = about.kind === 'target' ? `target:${about.target}` : `indicator:${about.indicator}`;
  return `${thing} ${scopeKey(scope)} ${period}`;
}
