import type { PlainDay } from '../../calendar/plain-day.ts';
import type { Issue } from '../../errors/issue.ts';
import { errorAt } from '../../shapes/report.ts';
import type { ActionOf, GuardsOf } from '../../transitions/define-transitions.ts';
import { allowedActions, transition } from '../../transitions/transition.ts';
import { type ScoreSheetState, scoreSheetTransitions } from '../sheet/score-sheet-transitions.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';

/** When an act happens. */
export interface SheetScene {
  readonly on: PlainDay;
}

/**
 * The version after an act, or every reason why not; then nothing has changed. Paths point into the sheet
 * (`targets.II.3`, `columns.self.II.3`), or name what else the act was given (`node`, `reason`), or the `state`.
 */
export type SheetResult =
  | { readonly kind: 'done'; readonly version: ScoreSheetVersion }
  | { readonly kind: 'refused'; readonly problems: readonly [Issue, ...Issue[]] };

export type SheetAction = ActionOf<typeof scoreSheetTransitions>;
type Rules = (typeof scoreSheetTransitions)['actions'];

/** For each guard of the action what speaks against it; a guard holds where nothing does. */
type Objections<A extends SheetAction> = { readonly [G in GuardsOf<Rules, A>]: readonly Issue[] };

/**
 * One step through the table: refused where the action does not start from the state of the version, or where anything
 * speaks against one of its guards; all of it is named. Objections are only asked for where the action may start.
 */
export function sheetAct<A extends SheetAction>(
  version: ScoreSheetVersion,
  action: A,
  objectionsOf: () => Objections<A>,
  next: (state: ScoreSheetState) => ScoreSheetVersion,
): SheetResult {
  const allowed = allowedActions(scoreSheetTransitions, version.state);
  if (!allowed.includes(action)) return refused([notFrom(version, action, allowed)]);
  const byGuard = Object.entries<readonly Issue[]>(objectionsOf());
  const found = byGuard.flatMap(([, problems]) => problems);
  if (found.length > 0) return refused(found);
  const held = Object.fromEntries(byGuard.map(([guard]) => [guard, true])) as Record<GuardsOf<Rules, A>, boolean>;
  return { kind: 'done', version: next(transition(scoreSheetTransitions, version.state, action, held)) };
}

/** A refusal for at least one reason. */
export function refused([first, ...rest]: readonly Issue[]): SheetResult {
  if (first === undefined) throw new RangeError('a refusal has a reason');
  return { kind: 'refused', problems: [first, ...rest] };
}

/** What speaks against an act that has to say why. */
export function reasonMissing({ sheet }: ScoreSheetVersion, reason: string): readonly Issue[] {
  return reason.trim() === '' ? [errorAt('SHEET_REASON_MISSING', 'reason', { unit: sheet.unit })] : [];
}

const edits: readonly SheetAction[] = ['scoreSelf', 'verify', 'appraise', 'returnToUnit'];

function notFrom({ state, sheet, version }: ScoreSheetVersion, action: SheetAction, allowed: readonly string[]): Issue {
  if (state === 'PUBLISHED' && edits.includes(action))
    return errorAt('SHEET_PUBLISHED', 'state', { unit: sheet.unit, version });
  return errorAt('TRANSITION_REFUSED', 'state', { table: scoreSheetTransitions.name, state, action, allowed });
}
