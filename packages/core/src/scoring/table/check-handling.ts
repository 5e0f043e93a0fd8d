import { problemAt, type ScoringProblem, type Situation } from '../scoring-problem.ts';
import type { FlatNode } from './flat-node.ts';

/** Whether what is declared for each situation can be done by the method, and who fills the criterion in is said. */
export function checkHandling({ node, path, when, counts, scorers }: FlatNode, found: ScoringProblem[]): void {
  if (node.kind === 'part') return;
  for (const [situation, handling] of Object.entries(when) as [Situation, string][]) {
    if (handling !== 'comparedApart') continue;
    const fits = node.method.kind === 'relativeToBest' && (situation === 'notAssigned' || situation === 'zeroTarget');
    // what came down from above and can never happen here does no harm
    const declaredHere = node.when?.[situation] !== undefined;
    if (fits || (!declaredHere && !canHappen(node.method.kind, situation))) continue;
    const data = { node: node.key, situation, handling };
    found.push(problemAt('SCORE_HANDLING_UNFIT', `${path}.when.${situation}`, data));
  }
  if (node.method.kind === 'collected') return;
  if (counts.length === 0) found.push(problemAt('SCORE_COUNTS_MISSING', path, { node: node.key }));
  counts
    .filter((column) => (scorers[column]?.length ?? 0) === 0)
    .forEach((column) => {
      found.push(problemAt('SCORE_COLUMN_NOT_ASKED', `${path}.counts`, { node: node.key, column }));
    });
}

const withTarget: readonly string[] = ['ratio', 'inverseRatio', 'ratioWithExcess', 'steps', 'bands', 'formula'];

function canHappen(method: string, situation: Situation): boolean {
  if (situation === 'notAssigned' || situation === 'zeroTarget') return withTarget.includes(method);
  if (situation === 'zeroActual') return method === 'inverseRatio' || method === 'ratioWithExcess';
  return true;
}
