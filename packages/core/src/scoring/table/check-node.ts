import { add, compare } from '../../numbers/arithmetic.ts';
import { readDecimal, toExactDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { isPositiveDecimal } from '../checking/decimal-checks.ts';
import { checkMethod } from '../methods/check-method.ts';
import type { RoundingRule } from '../rounding-rule.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import { checkHandling } from './check-handling.ts';
import type { FlatNode } from './flat-node.ts';
import type { ScorePart } from './score-node.ts';

const keyPattern = /^[\p{L}\d]+(?:[.-][\p{L}\d]+)*$/u;

/** What can be wrong with a node by itself and with its children. */
export function checkNode(flat: FlatNode, found: ScoringProblem[]): void {
  const { node, path } = flat;
  if (!keyPattern.test(node.key) || node.key.length > 60)
    found.push(problemAt('SCORE_KEY_MALFORMED', `${path}.key`, { text: node.key.slice(0, 80) }));
  const max = decimalOf(node.max, `${path}.max`, found);
  if (max !== null && max.numerator < 0)
    found.push(problemAt('SCORE_MAXIMUM_NEGATIVE', `${path}.max`, { node: node.key, max: node.max }));
  checkLimits(flat, max, found);
  if (node.rounding !== undefined) checkRounding(node.rounding, `${path}.rounding`, found);
  if (node.kind === 'part') {
    checkChildren(node, max, path, found);
    return;
  }
  if (node.target !== undefined) decimalOf(node.target, `${path}.target`, found);
  checkMethod({ node, path: `${path}.method`, max, found });
  checkHandling(flat, found);
}

function checkLimits({ node, path }: FlatNode, max: Rational | null, found: ScoringProblem[]): void {
  const least = node.least === undefined ? null : decimalOf(node.least, `${path}.least`, found);
  const most = node.most === undefined ? max : decimalOf(node.most, `${path}.most`, found);
  if (least === null || most === null || compare(least, most) <= 0) return;
  const data = { node: node.key, least: node.least ?? '', most: node.most ?? node.max };
  found.push(problemAt('SCORE_LIMITS_CROSSED', `${path}.least`, data));
}

function checkChildren(part: ScorePart, max: Rational | null, path: string, found: ScoringProblem[]): void {
  if (part.children.length === 0) {
    found.push(problemAt('SCORE_PART_EMPTY', `${path}.children`, { node: part.key }));
    return;
  }
  // what a bonus or a penalty holds is capped, not divided
  if (part.role !== undefined || max === null) return;
  let sum: Rational = { numerator: 0, denominator: 1 };
  for (const child of part.children.filter(({ role }) => role === undefined)) {
    const points = readDecimal(child.max);
    if (points === null) return;
    sum = add(sum, points);
  }
  if (compare(sum, max) === 0) return;
  const data = { node: part.key, max: part.max, sum: toExactDecimal(sum) ?? '' };
  found.push(problemAt('SCORE_CHILDREN_SUM', `${path}.max`, data));
}

/** Reports a text that is no decimal. */
export function decimalOf(text: string, path: string, found: ScoringProblem[]): Rational | null {
  const value = readDecimal(text);
  if (value === null) found.push(problemAt('DECIMAL_MALFORMED', path, { text: text.slice(0, 50) }));
  return value;
}

/** Reports a step that is not above 0. */
export function checkRounding({ to }: RoundingRule, path: string, found: ScoringProblem[]): void {
  if (!isPositiveDecimal(to)) found.push(problemAt('SCORE_ROUNDING_INVALID', `${path}.to`, { to: to.slice(0, 50) }));
}
