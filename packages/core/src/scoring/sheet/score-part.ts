import { add, divide, multiply, sum } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import { rounded } from '../rounding-rule.ts';
import { nodeOf, type PreparedNode, type PreparedTable } from '../table/prepared-table.ts';
import { type NodeScore, noBars, withoutPoints, zero } from './node-score.ts';
import { limited } from './score-leaf.ts';

/**
 * The score of a part from its children: content summed (and multiplied where some of it was spread over the rest),
 * bonus and penalty added, limits and rounding as declared. A refused child refuses the part.
 */
export function scorePart(table: PreparedTable, node: PreparedNode, scoreOf: (index: number) => NodeScore): NodeScore {
  const contents: Rational[] = [];
  const attainables: Rational[] = [];
  const spreads: Rational[] = [];
  const extras: Rational[] = [];
  let isScored = false;
  let isExcluded = false;
  let isRenormalised = false;
  for (const index of node.children) {
    const child = nodeOf(table, index);
    const { status, points, attainable } = scoreOf(index);
    if (status === 'refused') return withoutPoints('refused');
    if (status === 'scored') isScored = true;
    else if (status === 'excluded') isExcluded = true;
    else if (status === 'renormalised') isRenormalised = true;
    if (!child.isContent) extras.push(points);
    else if (status === 'scored') {
      contents.push(points);
      attainables.push(attainable);
    } else if (status === 'renormalised') spreads.push(child.max);
  }
  if (!isScored) return withoutPoints(isRenormalised ? 'renormalised' : isExcluded ? 'excluded' : 'notAsked');
  const [content, attainable, spread] = [sum(contents), sum(attainables), sum(spreads)];
  const factor = factorOf(attainable, spread);
  const raw = add(factor === null ? content : multiply(content, factor), sum(extras));
  return {
    status: 'scored',
    points: rounded(limited(node, raw), node.rounding),
    raw,
    attainable: node.isContent ? (factor === null ? attainable : add(attainable, spread)) : zero,
    rule: null,
    situation: null,
    excess: null,
    factor,
    bars: noBars,
    problem: null,
  };
}

/** What remains stands for what was spread over it. */
function factorOf(attainable: Rational, spread: Rational): Rational | null {
  if (spread.numerator === 0 || attainable.numerator === 0) return null;
  return divide(add(attainable, spread), attainable);
}
