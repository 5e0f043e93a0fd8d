import { sum } from '../numbers/arithmetic.ts';
import { parseDecimal, toExactDecimal } from '../numbers/decimal.ts';
import { toFraction } from '../numbers/fraction.ts';
import type { ScoringMethod } from './methods/scoring-method.ts';
import type { EntryValue } from './sheet/entry-value.ts';
import type { GroupScore } from './sheet/group-score.ts';
import { scoreGroup } from './sheet/score-group.ts';
import type { ScoreEntry, ScoreSheet } from './sheet/score-sheet.ts';
import { unitResult } from './sheet/unit-result.ts';
import { prepareScoreTable } from './table/prepare-score-table.ts';
import type { PreparedTable } from './table/prepared-table.ts';
import type { ScoreView } from './table/score-column.ts';
import type { ScoreCriterion, ScoreNode, ScorePart } from './table/score-node.ts';
import type { ScoreTable } from './table/score-table.ts';

/** A criterion for tests; its label is its key. */
export function criterion(
  key: string,
  max: string,
  method: ScoringMethod,
  more: Partial<ScoreCriterion> = {},
): ScoreCriterion {
  return { kind: 'criterion', key, label: key, max, method, ...more };
}

/** A part for tests; its maximum is the sum of its content. */
export function part(key: string, children: readonly ScoreNode[], more: Partial<ScorePart> = {}): ScorePart {
  const content = children.filter(({ role }) => role === undefined).map(({ max }) => parseDecimal(max));
  return { kind: 'part', key, label: key, max: toExactDecimal(sum(content)) ?? '0', children, ...more };
}

/** A sound table for tests: the unit fills in everything, and its own column counts. */
export function scoreTable(children: readonly ScoreNode[], more: Partial<ScoreTable> = {}): ScoreTable {
  const root = part('total', children, { scorers: { self: ['unit'] }, counts: ['self'] });
  return {
    key: 'test/table',
    version: '1',
    title: 'Bảng tiêu chí',
    period: '2025',
    source: { document: 'test/rules' },
    scale: { content: root.max },
    root,
    ranking: { by: 'points', ties: 'standard', barred: 'inPlace' },
    ...more,
  };
}

/** Prepares a table that has to be sound. */
export function prepared(table: ScoreTable): PreparedTable {
  const result = prepareScoreTable(table);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.prepared;
}

/** A sheet filled in by the unit itself. */
export function selfSheet(
  unit: string,
  values: Readonly<Record<string, EntryValue>>,
  targets: NonNullable<ScoreSheet['targets']> = {},
): ScoreSheet {
  const entries = Object.entries(values).map(([key, value]): [string, ScoreEntry] => [key, { value }]);
  return { unit, targets, columns: { self: Object.fromEntries(entries) } };
}

/** A result that was reached. */
export function actual(value: string): EntryValue {
  return { kind: 'actual', actual: value };
}

/** Points that a person gave. */
export function points(value: string): EntryValue {
  return { kind: 'points', points: value };
}

/** The points of one node of every unit as exact fractions. */
export function pointsOf(group: GroupScore, key: string): readonly string[] {
  const index = group.table.byKey.get(key)?.index ?? -1;
  return group.units.map(({ nodes }) => (nodes[index] === undefined ? '?' : toFraction(nodes[index].points)));
}

/** The totals of every unit as exact fractions, or the codes of what refuses them. */
export function totalsOf(
  table: ScoreTable,
  sheets: readonly ScoreSheet[],
  view: ScoreView = 'counted',
): readonly string[] {
  const group = scoreGroup(prepared(table), sheets, view);
  return group.units.map((unit) => {
    const result = unitResult(group, unit);
    return result.outcome === 'scored' ? toFraction(result.total) : result.problems.map(({ code }) => code).join();
  });
}
