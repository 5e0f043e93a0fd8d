import { compare, divide, multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { prepareRounding, rounded } from '../rounding-rule.ts';
import type { GroupScore, UnitScore } from '../sheet/group-score.ts';
import { nodeOf, type PreparedNode, type PreparedTable } from '../table/prepared-table.ts';
import type { ClassificationRules, ScoreClass } from './classification-rules.ts';

/** A node that stayed below the floor of a class. */
export interface FloorMissed {
  readonly class: string;
  readonly node: string;
  /** Per cent of its attainable points. */
  readonly percent: Rational;
  readonly floor: Rational;
}

/** The class of one unit. `figure` is what was compared, after cap and rounding. */
export type Classification =
  | {
      readonly outcome: 'classified';
      readonly class: string;
      readonly figure: Rational;
      readonly floorsMissed: readonly FloorMissed[];
    }
  /** Points reached and a floor missed: the table leaves it to the competent level. */
  | {
      readonly outcome: 'undecided';
      readonly reached: string;
      readonly figure: Rational;
      readonly floorsMissed: readonly FloorMissed[];
    }
  | { readonly outcome: 'refused' };

const hundred = rational(100);

/** `null` where the table has no classification. */
export function classify({ table }: Pick<GroupScore, 'table'>, { nodes }: UnitScore): Classification | null {
  const rules = table.table.classification;
  if (rules === undefined) return null;
  const root = nodes[0];
  if (root?.status !== 'scored') return { outcome: 'refused' };
  const figure = figureOf(rules, root.points, root.attainable);
  if (figure === null) return { outcome: 'refused' };
  const floorsMissed: FloorMissed[] = [];
  for (const one of rules.classes) {
    if (compare(figure, parseDecimal(one.atLeast)) < 0) continue;
    const missed = missedFloors(table, one, nodes);
    if (missed.length === 0) return { outcome: 'classified', class: one.key, figure, floorsMissed };
    floorsMissed.push(...missed);
    if (rules.floorMissed === 'undecided') return { outcome: 'undecided', reached: one.key, figure, floorsMissed };
  }
  return { outcome: 'classified', class: rules.otherwise.key, figure, floorsMissed };
}

function figureOf(rules: ClassificationRules, points: Rational, attainable: Rational): Rational | null {
  if (rules.of === 'percentOfAttainable' && attainable.numerator === 0) return null;
  const exact = rules.of === 'points' ? points : divide(multiply(points, hundred), attainable);
  const cap = rules.cap === undefined ? null : parseDecimal(rules.cap);
  const capped = cap !== null && compare(exact, cap) > 0 ? cap : exact;
  return rounded(capped, prepareRounding(rules.rounding));
}

function missedFloors(
  table: PreparedTable,
  { key, floor }: ScoreClass,
  nodes: UnitScore['nodes'],
): readonly FloorMissed[] {
  if (floor === undefined) return [];
  const least = parseDecimal(floor.percent);
  return concerned(table, floor.of).flatMap(({ index, flat }) => {
    const score = nodes[index];
    if (score?.status !== 'scored' || score.attainable.numerator === 0) return [];
    const percent = divide(multiply(score.points, hundred), score.attainable);
    return compare(percent, least) < 0 ? [{ class: key, node: flat.node.key, percent, floor: least }] : [];
  });
}

function concerned(table: PreparedTable, of: 'criteria' | 'parts' | readonly string[]): readonly PreparedNode[] {
  if (of === 'criteria') return table.nodes.filter(({ flat: { node } }) => node.kind === 'criterion');
  if (of === 'parts') return nodeOf(table, 0).children.map((index) => nodeOf(table, index));
  return of.flatMap((key) => table.byKey.get(key) ?? []);
}
