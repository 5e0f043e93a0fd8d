import { absolute, compare, divide, multiply } from '../../numbers/arithmetic.ts';
import { toExactDecimal } from '../../numbers/decimal.ts';
import { toFraction } from '../../numbers/fraction.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import type { PreparedNode } from '../table/prepared-table.ts';
import type { ScoreColumn } from '../table/score-column.ts';
import type { GroupScore } from './group-score.ts';
import { readSlot } from './read-slot.ts';

interface Figure {
  readonly index: number;
  readonly size: Rational;
}

/**
 * 0.9 among 90s, or a target of 0.05 among 5s, was probably meant as a per cent: warned where a figure of at most 1, a
 * hundred times enlarged, lies between half the smallest and twice the largest of the others above 1, and is itself far
 * below them. Only criteria whose unit of measure is `%`. `leads` says that the figure makes its unit the best.
 */
export function percentWarnings(group: GroupScore): readonly ScoringProblem[] {
  return group.table.nodes.flatMap((node) => {
    if (node.flat.node.kind === 'part' || node.flat.node.unitOfMeasure?.trim() !== '%') return [];
    return [...warningsOf(group, node, 'actual'), ...warningsOf(group, node, 'target')];
  });
}

function warningsOf(group: GroupScore, node: PreparedNode, of: 'actual' | 'target'): readonly ScoringProblem[] {
  const figures = group.units.flatMap(({ placings }, index): readonly Figure[] => {
    const placing = placings[node.index];
    if (placing?.how !== 'usual' && placing?.how !== 'apart') return [];
    const { value, target } = placing;
    const figure = of === 'target' ? target : value.kind === 'actual' ? value.number : null;
    return figure === null ? [] : [{ index, size: absolute(figure) }];
  });
  const others = figures
    .filter(({ size }) => compare(size, rational(1)) > 0)
    .toSorted((a, b) => compare(a.size, b.size));
  const [smallest, largest] = [others[0], others.at(-1)];
  if (smallest === undefined || largest === undefined) return [];
  const range = [...new Set([smallest, largest].map(({ size }) => written(size)))].join('–');
  return figures
    .filter(({ size }) => looksLikeFraction(size, smallest.size, largest.size))
    .map(({ index, size }) => {
      const unit = group.units[index];
      const data = {
        node: node.flat.node.key,
        unit: unit?.sheet.unit ?? '',
        of,
        value: written(size),
        others: range,
        leads: unit?.nodes[node.index]?.rule === 'relativeLeader',
      };
      const place = of === 'target' ? 'targets' : `columns.${columnOf(group, node, index)}`;
      const path = `sheets[${index}].${place}.${data.node}`;
      return { severity: 'warning', code: 'SCORE_PERCENT_LOOKS_LIKE_FRACTION', path, data };
    });
}

/** The column in which the figure of a unit stands that the view looks at. */
function columnOf({ units, view }: GroupScore, node: PreparedNode, index: number): ScoreColumn {
  const sheet = units[index]?.sheet;
  const slot = sheet === undefined ? null : readSlot(node, sheet, view, '');
  if (slot?.state !== 'given') throw new RangeError(`no figure of unit ${index}`);
  return slot.column;
}

function looksLikeFraction(size: Rational, smallest: Rational, largest: Rational): boolean {
  if (size.numerator === 0 || compare(size, rational(1)) > 0) return false;
  const enlarged = multiply(size, rational(100));
  if (compare(enlarged, divide(smallest, rational(2))) < 0 || compare(enlarged, multiply(largest, rational(2))) > 0)
    return false;
  return compare(multiply(size, rational(10)), smallest) < 0;
}

function written(value: Rational): string {
  return toExactDecimal(value) ?? toFraction(value);
}
