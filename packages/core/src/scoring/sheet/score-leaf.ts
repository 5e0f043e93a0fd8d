import { compare, sum } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { GroupFigures, MethodOutcome } from '../methods/prepared-method.ts';
import { rounded } from '../rounding-rule.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { PreparedNode } from '../table/prepared-table.ts';
import { type NodeScore, nodeScore, zero } from './node-score.ts';
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
      const { value, target } = placing.given;
      const outcome = score({ value, target, figures, pointsOf: scene.pointsOf });
      if (!('situation' in outcome)) return outcomeScore(node, outcome, scene);
      if (node.flat.when[outcome.situation] === 'full')
        return pointsScore(node, { points: node.max, rule: 'nothingToReduce' });
      const next = handled(node.flat.when, outcome.situation, null);
      return next.how === 'handled' ? handledScore(node, next, scene) : nodeScore({ status: 'refused' });
    }
    case 'typed':
      return pointsScore(node, { points: placing.points, rule: 'typed' });
    case 'handled':
      return handledScore(node, placing, scene);
    case 'notAsked':
      return nodeScore({ status: 'notAsked' });
    case 'wrong':
      return refusedScore(placing.problem);
  }
}

function handledScore(
  node: PreparedNode,
  { situation, handling }: Extract<Placing, { how: 'handled' }>,
  { path }: LeafScene,
): NodeScore {
  if (handling === 'zero') return { ...pointsScore(node, { points: zero, rule: 'zero' }), situation };
  if (handling !== 'refused') return nodeScore({ status: handling, situation });
  const problem = problemAt('SCORE_SITUATION_REFUSED', `${path}${node.flat.node.key}`, {
    node: node.flat.node.key,
    situation,
  });
  return { ...refusedScore(problem), situation };
}

function outcomeScore(
  node: PreparedNode,
  outcome: Exclude<MethodOutcome, { situation: unknown }>,
  { path }: LeafScene,
): NodeScore {
  if (!('problem' in outcome)) return pointsScore(node, outcome);
  const { code, data } = outcome.problem;
  // code and data of one problem belong together, which the compiler cannot follow through the union
  return refusedScore({ severity: 'error', code, path: `${path}${node.flat.node.key}`, data } as ScoringProblem);
}

function pointsScore(node: PreparedNode, outcome: Extract<MethodOutcome, { points: unknown }>): NodeScore {
  return {
    status: 'scored',
    points: rounded(limited(node, outcome.points), node.rounding),
    raw: outcome.points,
    attainable: node.flat.node.role === undefined ? node.max : zero,
    rule: outcome.rule,
    situation: null,
    excess: outcome.excess ?? null,
    factor: null,
    bars: outcome.bars ?? [],
    problem: null,
  };
}

function refusedScore(problem: ScoringProblem): NodeScore {
  return nodeScore({ status: 'refused', problem });
}

/** Points between the least and the most of a node. */
export function limited({ least, most }: PreparedNode, points: Rational): Rational {
  if (most !== null && compare(points, most) > 0) return most;
  return least !== null && compare(points, least) < 0 ? least : points;
}
