import {
  appraiseSheet,
  approveSheet,
  correctSheet,
  enterScores,
  type Issue,
  openSheet,
  type PreparedTable,
  registerTargets,
  returnCriterion,
  type ScoreSheetVersion,
  type SheetResult,
  selfScoreSheet,
  verifySheet,
} from '@thidua/core';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Decision } from '../../platform/identity/policy.ts';
import { type BrokenRule, brokenRule } from '../changes/index.ts';
import { loadScoringSeason, memberKey, type ScoringSeason } from '../score-tables/scoring-season.ts';
import { type EnteredColumn, mayActOnSheet, mayEnterColumn, type SheetWideAction } from './score-sheet.policy.ts';
import { scoreSheetKey, toScoreSheet } from './score-sheet.record.ts';
import { tableOf } from './use-cases/find-sheet.ts';

/** What a twin says: the policy's decision and what core would object now. */
export interface PermittedNow {
  readonly decision: Decision;
  readonly broken: readonly BrokenRule[];
}

type Trial = (version: ScoreSheetVersion, table: PreparedTable, on: string) => SheetResult;

const nothing = {};
/** Each act tried with nothing more filled in; of a return and of a correction only what the state says can be known. */
const trials: { readonly [A in Exclude<SheetWideAction, 'sheet.read' | 'sheet.register'>]: Trial } = {
  'sheet.selfScore': (version, table, on) => selfScoreSheet(version, table, { entries: nothing, by: 'unit' }, { on }),
  'sheet.verify': (version, table) => verifySheet(version, table, { entries: nothing, by: 'headAndDeputies' }),
  'sheet.appraise': (version, table) => appraiseSheet(version, table, { entries: nothing, by: 'standingBody' }),
  'sheet.approve': (version) => approveSheet(version),
  'sheet.correct': (version, _table, on) => correctSheet([version], { reason: '?', on }),
  'sheet.return': (version, table, on) =>
    returnCriterion(version, table, { node: criterionOf(table), reason: '?', by: 'council' }, { on }),
};

export type TriedAction = keyof typeof trials;

/** Whether the viewer may act on the latest edition of a sheet now. */
export function permitAct(
  context: RequestContext,
  season: ScoringSeason,
  version: ScoreSheetVersion,
  action: TriedAction,
): PermittedNow {
  const decision = mayActOnSheet(context, season, version.sheet.unit, action);
  if (!decision.allowed) return { decision, broken: [] };
  const result = trials[action](version, tableOf(season), context.today);
  return { decision, broken: problemsOf(result).map(brokenRule) };
}

/** Whether the viewer may fill in cells of a column of the latest edition now. */
export function permitEntering(
  context: RequestContext,
  season: ScoringSeason,
  version: ScoreSheetVersion,
  entered: EnteredColumn,
): PermittedNow {
  const decision = mayEnterColumn(context, season, version.sheet.unit, entered);
  if (!decision.allowed) return { decision, broken: [] };
  const scores = { column: entered.column, entries: nothing, by: 'unit' } as const;
  return { decision, broken: problemsOf(enterScores(version, tableOf(season), scores)).map(brokenRule) };
}

/** Whether the viewer may register targets of a member now; `null` where there is no such season or member. */
export async function permitRegistration(
  context: RequestContext,
  seasonKey: string,
  member: string,
): Promise<PermittedNow | null> {
  const season = await loadScoringSeason(context.prisma, seasonKey);
  if (!season?.members.some((one) => memberKey(one) === member)) return null;
  const decision = mayActOnSheet(context, season, member, 'sheet.register');
  if (!decision.allowed || season.scoreTable === null) return { decision, broken: [] };
  const where = { key: scoreSheetKey(season.id, member), latest: true };
  const stored = await context.prisma.scoreSheet.findFirst({ where });
  const version = stored === null ? openSheet(member) : toScoreSheet(stored);
  const problems = problemsOf(registerTargets(version, tableOf(season), {}, { on: context.today }));
  // Which targets are missing says only who registers them.
  const settled = problems.filter(({ code }) => code === 'SHEET_PUBLISHED' || code === 'SHEET_TARGETS_SETTLED');
  return { decision, broken: settled.map(brokenRule) };
}

function problemsOf(result: SheetResult): readonly Issue[] {
  return result.kind === 'refused' ? result.problems : [];
}

function criterionOf({ nodes }: PreparedTable): string {
  return nodes.find(({ method }) => method !== null)?.flat.node.key ?? '';
}
