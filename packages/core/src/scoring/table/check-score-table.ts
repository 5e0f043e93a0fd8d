import { isPeriod } from '../../calendar/period.ts';
import { add, compare } from '../../numbers/arithmetic.ts';
import { readDecimal, toExactDecimal } from '../../numbers/decimal.ts';
import { rational } from '../../numbers/rational.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import { checkNode, checkRounding, decimalOf } from './check-node.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { type FlatNode, flatten, TABLE_DEPTH_LIMIT, TABLE_NODE_LIMIT } from './flat-node.ts';
import type { ScoreTable } from './score-table.ts';

/**
 * Everything that keeps a table from being scored, each with the path to it; empty for a sound table. Children that do
 * not sum, keys used twice, numbers that are none, methods whose parameters contradict themselves, formulas, circles.
 */
export function checkScoreTable(table: ScoreTable): readonly ScoringProblem[] {
  const found: ScoringProblem[] = [];
  if (!isPeriod(table.period)) found.push(problemAt('PERIOD_MALFORMED', 'period', { text: table.period.slice(0, 50) }));
  const { nodes, stopped } = flatten(table);
  if (stopped?.why === 'circle')
    return [...found, problemAt('SCORE_TABLE_CYCLE', stopped.path, { nodes: [stopped.key.slice(0, 80)] })];
  if (stopped !== null) {
    const limit = stopped.why === 'depth' ? TABLE_DEPTH_LIMIT : TABLE_NODE_LIMIT;
    return [...found, problemAt('SCORE_TABLE_TOO_LARGE', stopped.path, { what: stopped.why, limit })];
  }
  checkScale(table, found);
  for (const [kind, rule] of Object.entries(table.rounding ?? {})) checkRounding(rule, `rounding.${kind}`, found);
  checkKeys(nodes, found);
  for (const flat of nodes) checkNode(flat, found);
  checkReferences(nodes, found);
  checkRules(table, nodes, found);
  return found;
}

function checkKeys(nodes: readonly FlatNode[], found: ScoringProblem[]): void {
  const seen = new Set<string>();
  for (const { node, path } of nodes) {
    if (seen.has(node.key)) found.push(problemAt('SCORE_KEY_DUPLICATE', `${path}.key`, { key: node.key.slice(0, 80) }));
    seen.add(node.key);
  }
}

function checkScale({ scale, root }: ScoreTable, found: ScoringProblem[]): void {
  const content = decimalOf(scale.content, 'scale.content', found);
  const max = readDecimal(root.max);
  if (content !== null && max !== null && compare(content, max) !== 0) {
    const data = { of: 'content', declared: scale.content, found: root.max } as const;
    found.push(problemAt('SCORE_SCALE_DIFFERS', 'scale.content', data));
  }
  if (scale.bonus === undefined) return;
  const declared = decimalOf(scale.bonus, 'scale.bonus', found);
  const bonuses = root.children.filter(({ role }) => role === 'bonus').map((node) => readDecimal(node.max));
  const sum = bonuses.reduce((total, one) => (total === null || one === null ? null : add(total, one)), rational(0));
  if (declared === null || sum === null || compare(declared, sum) === 0) return;
  const data = { of: 'bonus', declared: scale.bonus, found: toExactDecimal(sum) ?? '' } as const;
  found.push(problemAt('SCORE_SCALE_DIFFERS', 'scale.bonus', data));
}
