import type { ScoreColumn } from '@thidua/core';
import { mayDo } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Decision, Policy } from '../../platform/identity/policy.ts';
import type { ScoringSeason } from '../score-tables/scoring-season.ts';
import { holderOfMember, mayActFor, type SeasonSide } from '../score-tables/season-sides.ts';

/** What may be done with score sheets before they are published; published ones anybody may read. */
export type ScoreSheetAction =
  | 'sheet.read'
  | 'sheet.register'
  | 'sheet.enter'
  | 'sheet.selfScore'
  | 'sheet.verify'
  | 'sheet.return'
  | 'sheet.appraise'
  | 'sheet.approve'
  | 'sheet.correct';

const itself = { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' } as const;

/** Each row is asked for the sides of {@link sidesOf}: whoever acts is that side itself, never somebody above it. */
export const scoreSheetPolicy: Policy<ScoreSheetAction> = {
  'sheet.read': itself,
  'sheet.register': itself,
  'sheet.enter': itself,
  'sheet.selfScore': itself,
  'sheet.verify': itself,
  'sheet.return': itself,
  'sheet.appraise': itself,
  'sheet.approve': itself,
  'sheet.correct': itself,
};

/** What is done with a whole sheet; cells are entered column by column: see {@link mayEnterColumn}. */
export type SheetWideAction = Exclude<ScoreSheetAction, 'sheet.enter'>;

/** Sides that do each thing, besides the member that the sheet is of. */
const others: { readonly [A in SheetWideAction]: readonly SeasonSide[] } = {
  'sheet.read': [{ side: 'headAndDeputies' }, { side: 'standingBody' }],
  'sheet.register': [],
  'sheet.selfScore': [],
  'sheet.verify': [{ side: 'headAndDeputies' }],
  'sheet.return': [{ side: 'headAndDeputies' }, { side: 'standingBody' }],
  'sheet.appraise': [{ side: 'standingBody' }],
  'sheet.approve': [{ side: 'standingBody' }],
  'sheet.correct': [{ side: 'standingBody' }],
};

const byMember: readonly SheetWideAction[] = ['sheet.read', 'sheet.register', 'sheet.selfScore'];
const byAgencies: readonly SheetWideAction[] = ['sheet.read'];
/** Nobody verifies, returns, appraises or approves what is its own. */
const notOfItsOwn: readonly SheetWideAction[] = ['sheet.verify', 'sheet.return', 'sheet.appraise', 'sheet.approve'];

/** In whose name an action on the sheet of a member is done. */
export function sidesOf(action: SheetWideAction, season: ScoringSeason, member: string): readonly SeasonSide[] {
  const agencies = season.scoreTable?.table.agencies ?? [];
  return [
    ...(byMember.includes(action) ? [{ side: 'member', member } as const] : []),
    ...others[action],
    ...(byAgencies.includes(action) ? agencies.map((organization) => ({ side: 'agency', organization }) as const) : []),
  ];
}

/** Whether the viewer may do this with the sheet of a member. */
export function mayActOnSheet(
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  season: ScoringSeason,
  member: string,
  action: SheetWideAction,
): Decision {
  const decision = mayActFor(asking, season, scoreSheetPolicy, action, sidesOf(action, season, member));
  if (!decision.allowed || !notOfItsOwn.includes(action)) return decision;
  return isOwnSheet(asking, season, member) ? { allowed: false, reasons: ['NOT_ITS_OWN'] } : decision;
}

/** Whether the viewer may fill in cells of a column of the sheet of a member, for an agency where one is named. */
export function mayEnterColumn(
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  season: ScoringSeason,
  member: string,
  { column, agency }: EnteredColumn,
): Decision {
  const owners = {
    self: { side: 'member', member },
    verified: { side: 'headAndDeputies' },
    appraised: { side: 'standingBody' },
  } as const satisfies Record<ScoreColumn, SeasonSide>;
  const side: SeasonSide = agency == null ? owners[column] : { side: 'agency', organization: agency };
  const decision = mayActFor(asking, season, scoreSheetPolicy, 'sheet.enter', [side]);
  // A column after the unit's own is a check, and nobody checks its own.
  if (!decision.allowed || column === 'self' || !isOwnSheet(asking, season, member)) return decision;
  return { allowed: false, reasons: ['NOT_ITS_OWN'] };
}

/** A column, and who fills it in. */
export interface EnteredColumn {
  readonly column: ScoreColumn;
  /** Key of the organization where a sector agency scores its part; else who the column belongs to. */
  readonly agency?: string | null | undefined;
}

/** Whether the sheet of the member is the viewer's own. */
export function isOwnSheet(
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  season: ScoringSeason,
  member: string,
): boolean {
  return mayDo(asking, scoreSheetPolicy, 'sheet.selfScore', holderOfMember(season, member)).allowed;
}
