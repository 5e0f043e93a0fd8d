import { compare, sum } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { GroupFigures, MethodOutcome } from '../methods/prepared-method.ts';
import { rounded } from '../rounding-rule.ts';
import { problemAt, type ScoringProblem, type Situation } from '../scoring-problem.ts';
import type { PreparedNode } from '../table/prepared-table.ts';
import { type NodeScore, noBars, withoutPoints, zero } from './node-score.ts';
import { handled, type Placing } from './placing.ts';

/** What scoring the criteria of one unit needs to know besides them. */
export interface LeafScene {
  /** Points of a node by key, scored before. */
  readonly pointsOf: (node: string) => Rational;
  /** The excess of a criterion by index, scored before. */
  readonly excessOf: (index: number) => Rational;
  /** Leads to the sheet. */
  readonly path: string;
}

/** The score of one criterion of one unit. */
export function scoreLeaf(node: PreparedNode, placing: Placing, figures: GroupFigures, scene: LeafScene): NodeScore {
  if (node.method === null) {
    return pointsScore(node, { points: sum(node.collects.map(scene.excessOf)), rule: 'collected' });
  }
  switch (placing.how) {
    case 'usual':
    case 'apart': {
      const score = placing.how === 'apart' ? (node.method.scoreApart ?? node.method.score) : node.method.score;
      const outcome = score(placing, figures, scene.pointsOf);
      if (outcome.situation === undefined) return outcomeScore(node, outcome, scene);
      if (node.flat.when[outcome.situation] === 'full')
        return pointsScore(node, { points: node.max, rule: 'nothingToReduce' });
      const next = handled(node.flat.when, outcome.situation, null);
      return next.how === 'handled' ? handledScore(node, next, scene) : withoutPoints('refused');
    }
    case 'typed':
      return pointsScore(node, { points: placing.points, rule: 'typed' });
    case 'handled':
      return handledScore(node, placing, scene);
    case 'notAsked':
      return withoutPoints('notAsked');
    case 'wrong':
      return withoutPoints('refused', null, placing.problem);
  }
}

function handledScore(
  node: PreparedNode,
  { situation, handling }: Extract<Placing, { how: 'handled' }>,
  { path }: LeafScene,
): NodeScore {
  if (handling === 'zero') return pointsScore(node, { points: zero, rule: 'zero' }, situation);
  if (handling !== 'refused') return withoutPoints(handling, situation);
  const problem = problemAt('SCORE_SITUATION_REFUSED', `${path}${node.key}`, {
    node: node.key,
    situation,
  });
  return withoutPoints('refused', situation, problem);
}

function outcomeScore(
  node: PreparedNode,
  outcome: Exclude<MethodOutcome, { situation: Situation }>,
  { path }: LeafScene,
): NodeScore {
  if (outcome.problem === undefined) return pointsScore(node, outcome);
  const { code, data } = outcome.problem;
  // code and data of one problem belong together, which the compiler cannot follow through the union
  const problem = { severity: 'error', code, path: `${path}${node.key}`, data } as ScoringProblem;
  return withoutPoints('refused', null, problem);
}

function pointsScore(
  node: PreparedNode,
  { points, rule, excess, bars }: Extract<MethodOutcome, { points: unknown }>,
  situation: Situation | null = null,
): NodeScore {
  // every field is written out: this runs for every criterion of every unit, and spreading costs more than the rest
  return {
    status: 'scored',
    points: rounded(limited(node, points), node.rounding),
    raw: points,
    attainable: node.isContent ? node.max : zero,
    rule,
    situation,
    excess: excess ?? null,
    factor: null,
    bars: bars ?? noBars,
    problem: null,
  };
}

/** Points between the least and the most of a node. */
export function limited({ least, most }: PreparedNode, points: Rational): Rational {
  if (most !== null && compare(points, most) > 0) return most;
  return least !== null && compare(points, least) < 0 ? least : points;
}
