import { compare } from '../../numbers/arithmetic.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import { checkRounding, decimalOf } from './check-node.ts';
import type { FlatNode } from './flat-node.ts';
import type { ScoreTable } from './score-table.ts';

/** Whether classes descend, and classes and tie-breaks name nodes that exist. */
export function checkRules(table: ScoreTable, nodes: readonly FlatNode[], found: ScoringProblem[]): void {
  const known = nodes.map(({ node }) => node.key);
  const checkKey = (key: string, path: string) => {
    if (known.includes(key)) return;
    found.push(problemAt('SCORE_NODE_UNKNOWN', path, { key: key.slice(0, 80), nearest: nearestName(key, known) }));
  };
  const { ranking, classification } = table;
  if (ranking.rounding !== undefined) checkRounding(ranking.rounding, 'ranking.rounding', found);
  ranking.tieBreaks?.forEach((tieBreak, index) => {
    if (tieBreak.kind === 'node') checkKey(tieBreak.node, `ranking.tieBreaks[${index}].node`);
  });
  if (classification === undefined) return;
  if (classification.cap !== undefined) decimalOf(classification.cap, 'classification.cap', found);
  if (classification.rounding !== undefined) checkRounding(classification.rounding, 'classification.rounding', found);
  classification.classes.forEach(({ key, atLeast, floor }, index) => {
    const path = `classification.classes[${index}]`;
    const from = decimalOf(atLeast, `${path}.atLeast`, found);
    const before = readDecimal(classification.classes[index - 1]?.atLeast ?? '');
    if (from !== null && before !== null && compare(before, from) <= 0)
      found.push(problemAt('SCORE_CLASS_ORDER', `${path}.atLeast`, { key: key.slice(0, 80) }));
    if (floor === undefined) return;
    decimalOf(floor.percent, `${path}.floor.percent`, found);
    if (typeof floor.of !== 'string')
      floor.of.forEach((node, at) => {
        checkKey(node, `${path}.floor.of[${at}]`);
      });
  });
}
