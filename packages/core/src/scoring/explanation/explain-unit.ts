import { compare, multiply, subtract } from '../../numbers/arithmetic.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { GroupScore, UnitScore } from '../sheet/group-score.ts';
import { type NodeScore, zero } from '../sheet/node-score.ts';
import { limited } from '../sheet/score-leaf.ts';
import { nodeOf, type PreparedNode } from '../table/prepared-table.ts';
import type { PointFinding } from './point-finding.ts';

/** A share of one, which is most of them: known by its identity, so that nothing is multiplied by it. */
const whole = rational(1);

/**
 * Every node of one unit with its points and why, in the order of the printed table. The contributions sum to the total
 * exactly; where something is refused they sum to what the rest came to.
 */
export function explainUnit(group: GroupScore, unit: UnitScore): readonly PointFinding[] {
  const shares: Rational[] = [];
  const depths: number[] = [];
  return group.table.nodes.map((node) => {
    const parent = node.flat.parent;
    const score = scoreOf(unit, node.index);
    depths[node.index] = parent === null ? 0 : (depths[parent.index] ?? 0) + 1;
    shares[node.index] = parent === null ? whole : shareOf(node, parent.index, unit, shares[parent.index] ?? zero);
    return findingOf(group, unit, node, score, shares[node.index] ?? zero, depths[node.index] ?? 0);
  });
}

/** How much of a node's points reaches the total. */
function shareOf(node: PreparedNode, parent: number, unit: UnitScore, share: Rational): Rational {
  const factor = scoreOf(unit, parent).factor;
  return factor === null || !node.isContent ? share : multiply(share, factor);
}

function findingOf(
  group: GroupScore,
  unit: UnitScore,
  node: PreparedNode,
  score: NodeScore,
  share: Rational,
  depth: number,
): PointFinding {
  const inLimits = limited(node, score.raw);
  const scored = score.status === 'scored';
  const own = node.isPart ? subtract(score.points, score.raw) : score.points;
  const contribution = scored ? (share === whole ? own : multiply(own, share)) : zero;
  const cut = scored ? changeOf(score.raw, inLimits) : null;
  const off = scored ? changeOf(inLimits, score.points) : null;
  // written out twice, because spreading so many fields costs more than scoring the node
  if (node.flat.node.kind === 'part') {
    return {
      kind: 'part',
      node: node.key,
      label: node.flat.node.label,
      depth,
      status: score.status,
      points: score.points,
      max: node.max,
      contribution,
      source: node.flat.source,
      limited: cut,
      rounded: off,
      factor: score.factor,
    };
  }
  const placing = unit.placings[node.index];
  const given = placing?.how === 'usual' || placing?.how === 'apart' ? placing : null;
  const figures = group.figures[node.index];
  return {
    kind: 'criterion',
    node: node.key,
    label: node.flat.node.label,
    depth,
    status: score.status,
    points: score.points,
    max: node.max,
    contribution,
    source: node.flat.source,
    limited: cut,
    rounded: off,
    criterion: node.flat.node,
    method: node.flat.node.method.kind,
    rule: score.rule,
    situation: score.situation,
    value: placing?.how === 'typed' ? { kind: 'points', number: placing.points } : (given?.value ?? null),
    target: given?.target ?? null,
    best: (placing?.how === 'apart' ? figures?.bestApart : figures?.best) ?? null,
    excess: score.excess,
    collectedFrom: node.collects.length === 0 ? none : node.collects.map((index) => nodeOf(group.table, index).key),
    bars: score.bars,
    problem: score.problem,
  };
}

const none: readonly string[] = [];

function changeOf(before: Rational, after: Rational): Rational | null {
  return before === after || compare(before, after) === 0 ? null : subtract(after, before);
}

function scoreOf(unit: UnitScore, index: number): NodeScore {
  const score = unit.nodes[index];
  if (score === undefined) throw new RangeError(`no score of node ${index}`);
  return score;
}
