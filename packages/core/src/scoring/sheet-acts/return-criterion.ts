import type { Issue } from '../../errors/issue.ts';
import { errorAt } from '../../shapes/report.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { ScoreEntry, ScoreSheet } from '../sheet/score-sheet.ts';
import { scoreSheetTransitions } from '../sheet/score-sheet-transitions.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreColumn, Scorer } from '../table/score-column.ts';
import { openReturns, type ScoreSheetVersion } from './score-sheet-version.ts';
import { reasonMissing, type SheetResult, type SheetScene, sheetAct } from './sheet-act.ts';

/** Which criterion goes back to the unit, and why. */
export interface NewCriterionReturn {
  /** Key of the criterion. */
  readonly node: string;
  readonly reason: string;
  readonly by: Scorer;
}

/**
 * Hands a sheet back for one criterion. What later columns said of it is taken back; everything else stands and cannot
 * be changed by the unit. Further criteria may go back while one is out. Whoever scores a criterion after the unit may
 * return it, and the council any.
 */
export function returnCriterion(
  version: ScoreSheetVersion,
  table: PreparedTable,
  asked: NewCriterionReturn,
  { on }: SheetScene,
): SheetResult {
  const { node, reason, by } = asked;
  const objections = () => ({
    handedIn: notHandedIn(version),
    criterionNamed: notNamed(table, node),
    scorerInside: outside(table, asked),
    saysWhy: reasonMissing(version, reason),
  });
  return sheetAct(version, 'returnToUnit', objections, (state) => ({
    ...version,
    state,
    sheet: withoutLater(version.sheet, node),
    returns: [...version.returns, { node, reason, by, on, answeredOn: null }],
  }));
}

function notHandedIn(version: ScoreSheetVersion): readonly Issue[] {
  const { state } = version;
  if (state !== 'OPEN' || openReturns(version).length > 0) return [];
  const data = { table: scoreSheetTransitions.name, state, action: 'returnToUnit', guard: 'handedIn' };
  return [errorAt('TRANSITION_GUARD_FAILED', 'state', data)];
}

function notNamed({ byKey }: PreparedTable, key: string): readonly Issue[] {
  const criteria = [...byKey.values()].filter(({ method }) => method !== null).map(({ flat }) => flat.node.key);
  if (criteria.includes(key)) return [];
  return [errorAt('SCORE_NODE_UNKNOWN', 'node', { key: key.slice(0, 80), nearest: nearestName(key, criteria) })];
}

function outside({ byKey }: PreparedTable, { node, by }: NewCriterionReturn): readonly Issue[] {
  const scorers = byKey.get(node)?.flat.scorers;
  if (scorers === undefined) return [];
  const allowed = [...new Set([...(scorers.verified ?? []), ...(scorers.appraised ?? []), 'council' as const])];
  if (allowed.includes(by)) return [];
  const column: ScoreColumn = scorers.verified === undefined ? 'appraised' : 'verified';
  return [errorAt('SCORE_SCORER_OUTSIDE', 'by', { node, column, by, allowed })];
}

function withoutLater(sheet: ScoreSheet, node: string): ScoreSheet {
  const { self, ...later } = sheet.columns;
  const kept = Object.entries(later).map(([column, cells]) => [column, withoutCell(cells, node)] as const);
  return { ...sheet, columns: { ...(self === undefined ? {} : { self }), ...Object.fromEntries(kept) } };
}

function withoutCell(cells: Readonly<Record<string, ScoreEntry>>, node: string): Readonly<Record<string, ScoreEntry>> {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => key !== node));
}
