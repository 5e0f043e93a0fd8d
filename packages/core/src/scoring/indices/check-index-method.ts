import { compare } from '../../numbers/arithmetic.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { isPositiveDecimal } from '../checking/decimal-checks.ts';
import type { RoundingRule } from '../rounding-rule.ts';
import { type MethodFault, problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { IndexIndicator, IndexMethod, IndexNode } from './index-method.ts';

/** Deepest nesting of an index. */
export const INDEX_DEPTH_LIMIT = 20;

/** Everything that keeps a method from being computed, with paths; empty for a sound one. */
export function checkIndexMethod(method: IndexMethod): readonly ScoringProblem[] {
  const found: ScoringProblem[] = [];
  const seen = new Set<string>();
  const visit = (node: IndexNode, path: string, depth: number) => {
    if (depth > INDEX_DEPTH_LIMIT) {
      found.push(problemAt('SCORE_TABLE_TOO_LARGE', path, { what: 'depth', limit: INDEX_DEPTH_LIMIT }));
      return;
    }
    if (seen.has(node.key)) found.push(problemAt('SCORE_KEY_DUPLICATE', `${path}.key`, { key: node.key.slice(0, 80) }));
    seen.add(node.key);
    const weight = node.weight === undefined ? null : decimal(node.weight, `${path}.weight`, found);
    if (weight !== null && weight.numerator < 0) found.push(fault(node.key, 'weight', 'negative', path));
    rounding(node.rounding, `${path}.rounding`, found);
    if (node.kind === 'indicator') {
      checkIndicator(node, path, found);
      return;
    }
    if (node.aggregation.kind === 'geometric')
      rounding(node.aggregation.rounding, `${path}.aggregation.rounding`, found);
    if (node.children.length === 0) found.push(problemAt('SCORE_PART_EMPTY', `${path}.children`, { node: node.key }));
    node.children.forEach((child, index) => {
      visit(child, `${path}.children[${index}]`, depth + 1);
    });
  };
  visit(method.root, 'root', 0);
  if (method.percent !== undefined) {
    rounding(method.percent.rounding, 'percent.rounding', found);
    if (!isPositiveDecimal(method.percent.of)) found.push(fault(method.root.key, 'of', 'zero', 'percent'));
  }
  checkBands(method, found);
  return found;
}

function checkIndicator({ key, normalisation, missing }: IndexIndicator, path: string, found: ScoringProblem[]): void {
  for (const [kind, handling] of Object.entries(missing ?? {}))
    if (typeof handling === 'object') decimal(handling.counts, `${path}.missing.${kind}.counts`, found);
  const where = `${path}.normalisation`;
  switch (normalisation.kind) {
    case 'minMax': {
      decimal(normalisation.scale.from, `${where}.scale.from`, found);
      decimal(normalisation.scale.until, `${where}.scale.until`, found);
      if (normalisation.goalposts === 'edition') return;
      const lowest = decimal(normalisation.goalposts.lowest, `${where}.goalposts.lowest`, found);
      const highest = decimal(normalisation.goalposts.highest, `${where}.goalposts.highest`, found);
      if (lowest !== null && highest !== null && compare(lowest, highest) >= 0)
        found.push(fault(key, 'normalisation.goalposts', 'order', path));
      return;
    }
    case 'zScore':
      rounding(normalisation.rounding, `${where}.rounding`, found);
      return;
    case 'distanceToTarget': {
      const base = decimal(normalisation.base, `${where}.base`, found);
      const target = decimal(normalisation.target, `${where}.target`, found);
      if (base !== null && target !== null && compare(base, target) === 0)
        found.push(fault(key, 'normalisation.target', 'zero', path));
      return;
    }
    case 'asIs':
    case 'rank':
    case 'percentile':
      return;
  }
}

function checkBands({ bands, root }: IndexMethod, found: ScoringProblem[]): void {
  if (bands === undefined) return;
  if (bands.bands.length === 0) found.push(fault(root.key, 'bands', 'empty', 'bands'));
  if (bands.kind !== 'thresholds') return;
  const limits = bands.bands.map(({ atLeast }, index) => decimal(atLeast, `bands.bands[${index}].atLeast`, found));
  limits.forEach((limit, index) => {
    const before = limits[index - 1] ?? null;
    if (limit !== null && before !== null && compare(before, limit) <= 0)
      found.push(fault(root.key, `bands[${index}].atLeast`, 'order', 'bands'));
  });
}

function fault(node: string, where: string, what: MethodFault, path: string): ScoringProblem {
  return problemAt('SCORE_METHOD_INVALID', `${path}.${where}`, { node, method: 'index', where, fault: what });
}

function decimal(text: string, path: string, found: ScoringProblem[]): Rational | null {
  const value = readDecimal(text);
  if (value === null) found.push(problemAt('DECIMAL_MALFORMED', path, { text: text.slice(0, 50) }));
  return value;
}

function rounding(rule: RoundingRule | undefined, path: string, found: ScoringProblem[]): void {
  if (rule !== undefined && !isPositiveDecimal(rule.to))
    found.push(problemAt('SCORE_ROUNDING_INVALID', `${path}.to`, { to: rule.to.slice(0, 50) }));
}
