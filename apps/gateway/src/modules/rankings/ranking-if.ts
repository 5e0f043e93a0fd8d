import {
  checkSheet,
  explainUnit,
  type GroupScore,
  type Move,
  type PointFinding,
  type ScoringProblem,
  scoreGroup,
  type UnitScore,
  whatIf,
} from '@thidua/core';
import { type BrokenRule, brokenRule } from '../changes/index.ts';
import { type AskedChange, refuse } from './asked-changes.ts';
import type { SeasonRanking } from './ranking-of-season.ts';

/** A ranking, and how it would be if something were other. Nothing of it is stored. */
export interface RankingIf {
  readonly before: SeasonRanking;
  readonly after: SeasonRanking;
  readonly moves: readonly RankingMove[];
}

/** One member whose place or total would change. */
export interface RankingMove {
  readonly move: Move;
  readonly of: Pick<RankingIf, 'before' | 'after'>;
  /** Of the nodes that its total changed by, in printed order; `null`: it had, or would have, no score there. */
  readonly because: readonly { readonly before: PointFinding | null; readonly after: PointFinding | null }[];
  /** Its score after the changes. */
  readonly score: UnitScore;
}

/** @throws RulesBrokenProblem with paths into the input, for what names nothing or does not hold. */
export function rankingIf(before: SeasonRanking, asked: readonly AskedChange[]): RankingIf {
  const { group } = before;
  const changed = whatIf(
    group,
    asked.map(({ change }) => change),
  );
  if (!changed.ok) return refuse(changed.problems.map((problem) => ofInput(problem, asked)));
  const broken = asked.flatMap((one) => [...divided(group, one), ...unfit(group, changed.after, one)]);
  if (broken.length > 0) return refuse(broken);
  const after: SeasonRanking = { ...before, group: changed.after, published: null };
  const of = { before, after };
  return { ...of, moves: changed.moves.flatMap((move) => withFindings(move, of)) };
}

function withFindings(move: Move, of: Pick<RankingIf, 'before' | 'after'>): RankingMove[] {
  const [old, score] = [of.before, of.after].map(({ group }) => unitOf(group, move.unit));
  if (old === undefined || score === undefined) return [];
  const findings = (group: GroupScore, unit: UnitScore) =>
    new Map(explainUnit(group, unit).map((finding) => [finding.node, finding]));
  const [earlier, later] = [findings(of.before.group, old), findings(of.after.group, score)];
  const because = move.because.map(({ node }) => ({
    before: earlier.get(node) ?? null,
    after: later.get(node) ?? null,
  }));
  return [{ move, of, because, score }];
}

function unitOf({ units }: GroupScore, key: string): UnitScore | undefined {
  return units.find(({ sheet }) => sheet.unit === key);
}

/** A part of the content is what its children sum to: it cannot be given another weight by itself. */
function divided({ table }: GroupScore, { change, at }: AskedChange): readonly BrokenRule[] {
  if (change.kind !== 'maximum') return [];
  const node = table.byKey.get(change.node)?.flat.node;
  if (node?.kind !== 'part' || node.role !== undefined) return [];
  const data = { node: node.key, max: change.max.slice(0, 50), sum: node.max };
  return [brokenRule({ code: 'SCORE_CHILDREN_SUM', data, path: at.value })];
}

/** What the table refuses of a new value or target. A cell may be emptied: then the unit has no total, and says why. */
function unfit(before: GroupScore, after: GroupScore, { change, at }: AskedChange): readonly BrokenRule[] {
  if (change.kind === 'maximum' || (change.kind === 'entry' && change.entry === null)) return [];
  const unit = unitOf(after, change.unit);
  const index = after.table.byKey.get(change.node)?.index ?? 0;
  if (unit === undefined) return [];
  if (change.kind === 'target') {
    const known = unitOf(before, change.unit)?.nodes[index]?.problem ?? null;
    return known === null ? refusals(unit.nodes[index]?.problem, at.value) : [];
  }
  const place = `columns.${change.column}.${change.node}`;
  const wrong = checkSheet(after.table, unit.sheet).filter(({ path }) => path === place);
  if (wrong.length > 0) return wrong.flatMap((problem) => refusals(problem, at.value));
  // Alone and in its own column, as where it is filled in: another column may be the one that counts.
  const alone = scoreGroup(after.table, [unit.sheet], change.column).units[0];
  return refusals(alone?.nodes[index]?.problem, at.value);
}

function refusals(problem: ScoringProblem | null | undefined, path: string): readonly BrokenRule[] {
  // A divisor may be the points of a criterion that is not filled in.
  if (problem == null || problem.code === 'FORMULA_DIVIDES_BY_ZERO') return [];
  return [brokenRule({ ...problem, path })];
}

/** A problem of the library, with its path into the input where it is of one of the changes. */
function ofInput(problem: ScoringProblem, asked: readonly AskedChange[]): BrokenRule {
  const [, index, field] = /^changes\[(\d+)\]\.(node|unit)$/.exec(problem.path) ?? [];
  const named = asked[Number(index)];
  if (named !== undefined)
    return brokenRule({ ...problem, path: field === 'unit' ? named.at.member : named.at.criterion });
  const node = 'node' in problem.data ? problem.data.node : null;
  const weight = asked.find(({ change }) => change.kind === 'maximum' && change.node === node);
  return brokenRule({ ...problem, path: weight?.at.value ?? problem.path });
}
