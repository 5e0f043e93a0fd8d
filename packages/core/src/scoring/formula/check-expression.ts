import { nearestName } from '../../text/nearest-name.ts';
import { isDecimal, isPositiveDecimal } from '../checking/decimal-checks.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import { type Expression, partsOf } from './expression.ts';
import { FORMULA_DEPTH_LIMIT } from './read-expression.ts';

/**
 * Whether a formula can be evaluated: its numbers are decimals, its names known, no list empty, its depth bounded.
 * Nodes named by `points` are the table's business.
 */
export function checkExpression(
  expression: Expression,
  names: readonly string[],
  path: string,
): readonly ScoringProblem[] {
  const found: ScoringProblem[] = [];
  visit(expression, names, path, 0, found);
  return found;
}

/** Deepest nesting of operations: three times that of a text, where sums, products and brackets nest each for itself. */
export const FORMULA_NESTING_LIMIT = FORMULA_DEPTH_LIMIT * 3;

function visit(
  expression: Expression,
  names: readonly string[],
  path: string,
  depth: number,
  found: ScoringProblem[],
): void {
  if (depth > FORMULA_NESTING_LIMIT) {
    found.push(problemAt('SCORE_TABLE_TOO_LARGE', path, { what: 'formula', limit: FORMULA_NESTING_LIMIT }));
    return;
  }
  if (expression.kind === 'number' && !isDecimal(expression.value))
    found.push(problemAt('DECIMAL_MALFORMED', path, { text: expression.value.slice(0, 50) }));
  if (expression.kind === 'round' && !isPositiveDecimal(expression.to))
    found.push(problemAt('SCORE_ROUNDING_INVALID', path, { to: expression.to.slice(0, 50) }));
  if (expression.kind === 'name' && !names.includes(expression.name)) {
    const nearest = nearestName(expression.name, names);
    found.push(problemAt('FORMULA_NAME_UNKNOWN', path, { name: expression.name, nearest }));
  }
  if ((expression.kind === 'min' || expression.kind === 'max') && expression.of.length === 0)
    found.push(
      problemAt('FORMULA_MALFORMED', path, {
        text: expression.kind,
        position: expression.at ?? 0,
        expected: 'number name (',
      }),
    );
  for (const part of partsOf(expression)) visit(part, names, path, depth + 1, found);
}

/** The nodes whose points a formula reads, each once. */
export function nodesRead(expression: Expression): readonly string[] {
  const inside = partsOf(expression).flatMap(nodesRead);
  return [...new Set(expression.kind === 'points' ? [expression.node, ...inside] : inside)];
}
