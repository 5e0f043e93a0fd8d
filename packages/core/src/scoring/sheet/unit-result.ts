import type { Rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import { nodeOf, type PreparedTable } from '../table/prepared-table.ts';
import type { GroupScore, UnitScore } from './group-score.ts';
import { noBars } from './node-score.ts';

/** An award that a unit may not have, and for which event of which criterion. */
export interface Bar {
  readonly node: string;
  readonly event: string;
  readonly from: readonly string[];
}

/** What one unit came to. A total of 0, or below, is a total. */
export type UnitResult =
  | {
      readonly outcome: 'scored';
      readonly unit: Key;
      readonly total: Rational;
      /** Content that could have been attained; smaller than the scale where something was excluded. */
      readonly attainable: Rational;
      readonly bars: readonly Bar[];
    }
  /** Something cannot be scored, or nothing was left to score: every reason at once. None where the view asks nobody. */
  | {
      readonly outcome: 'refused';
      readonly unit: Key;
      readonly problems: readonly ScoringProblem[];
      readonly bars: readonly Bar[];
    };

/** The total of one unit of a group, or why it has none. */
export function unitResult(group: Pick<GroupScore, 'table'>, { sheet, nodes }: UnitScore): UnitResult {
  const bars = barsOf(group.table, nodes);
  const root = nodes[0];
  if (root?.status === 'scored')
    return { outcome: 'scored', unit: sheet.unit, total: root.points, attainable: root.attainable, bars };
  const problems = nodes.flatMap(({ problem }) => problem ?? []);
  return { outcome: 'refused', unit: sheet.unit, problems, bars };
}

/** Few nodes bar anything: a list is made only for those that do. */
function barsOf(table: PreparedTable, nodes: UnitScore['nodes']): readonly Bar[] {
  const found: Bar[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const bars = nodes[index]?.bars ?? noBars;
    if (bars === noBars) continue;
    for (const { event, from } of bars) found.push({ node: nodeOf(table, index).key, event, from });
  }
  return found;
}

/** The results of a group in the order of its sheets. */
export function groupResults(group: GroupScore): readonly UnitResult[] {
  return group.units.map((unit) => unitResult(group, unit));
}
