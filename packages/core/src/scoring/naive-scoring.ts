import { type F, less, most, over, plus, read, roundedTo, times, zero } from './naive-fraction.ts';
import { type NaiveCell, type NaiveOutcome, naiveMethod } from './naive-methods.ts';
import type { RoundingRule } from './rounding-rule.ts';
import type { EntryValue } from './sheet/entry-value.ts';
import type { ScoreSheet } from './sheet/score-sheet.ts';
import type { HandlingRules } from './table/handling.ts';
import type { ScoreColumn } from './table/score-column.ts';
import type { ScoreCriterion, ScoreNode } from './table/score-node.ts';
import type { ScoreTable } from './table/score-table.ts';

interface Down {
  readonly when: HandlingRules;
  readonly counts: readonly ScoreColumn[];
}

/** What a node of one unit came to. */
export interface NaiveScore {
  readonly status: 'scored' | 'excluded' | 'renormalised' | 'refused' | 'notAsked';
  readonly points: F;
  readonly attainable: F;
  readonly excess: F;
  readonly bars: boolean;
}

const nothing: NaiveScore = { status: 'scored', points: zero, attainable: zero, excess: zero, bars: false };

/**
 * The score of any node: a second, slow and simple implementation in plain BigInt fractions. It shares no arithmetic with
 * the engine, prepares nothing and remembers nothing: every figure is found again whenever it is asked for.
 */
export function scoreOf(table: ScoreTable, node: ScoreNode, sheets: readonly ScoreSheet[], unit: number): NaiveScore {
  return node.kind === 'criterion' ? leafOf(table, node, sheets, unit) : partOf(table, node, sheets, unit);
}

function partOf(
  table: ScoreTable,
  part: Extract<ScoreNode, { kind: 'part' }>,
  sheets: readonly ScoreSheet[],
  unit: number,
): NaiveScore {
  const scored = part.children.map((child) => ({ child, score: scoreOf(table, child, sheets, unit) }));
  const has = (status: NaiveScore['status']) => scored.some(({ score }) => score.status === status);
  if (has('refused')) return { ...nothing, status: 'refused' };
  if (!has('scored'))
    return { ...nothing, status: has('renormalised') ? 'renormalised' : has('excluded') ? 'excluded' : 'notAsked' };
  let [content, attainable, spread, extra] = [zero, zero, zero, zero];
  for (const { child, score } of scored) {
    if (child.role !== undefined) extra = plus(extra, score.points);
    else if (score.status === 'renormalised') spread = plus(spread, read(child.max));
    else {
      content = plus(content, score.points);
      attainable = plus(attainable, score.attainable);
    }
  }
  const whole = attainable[0] === 0n ? attainable : plus(attainable, spread);
  const stretched = attainable[0] === 0n ? content : over(times(content, whole), attainable);
  return finished(table, part, { ...nothing, points: plus(stretched, extra), attainable: whole });
}

function leafOf(table: ScoreTable, node: ScoreCriterion, sheets: readonly ScoreSheet[], unit: number): NaiveScore {
  const { method } = node;
  if (method.kind === 'collected') {
    const sources = criteriaOf(table.root).filter(
      (one) => one.method.kind === 'ratioWithExcess' && one.method.excess.to === node.key,
    );
    const points = sources.map((one) => leafOf(table, one, sheets, unit).excess).reduce(plus, zero);
    return finished(table, node, { ...nothing, points });
  }
  const down = downTo(table, node);
  const mine = cellOf(node, down, sheets[unit]);
  if (mine.state !== 'given' && mine.state !== 'apart') return byHandling(table, node, mine.state);
  if (mine.typed !== undefined) {
    const points = mine.typed;
    return less(points, zero) || less(read(node.max), points)
      ? { ...nothing, status: 'refused' }
      : finished(table, node, { ...nothing, points });
  }
  const cells = (state: 'given' | 'apart') =>
    sheets
      .map((sheet) => cellOf(node, down, sheet))
      .flatMap((one) => (one.state === state && one.typed === undefined ? [one.cell] : []));
  const outcome: NaiveOutcome = naiveMethod(method, {
    max: read(node.max),
    cell: mine.cell,
    usual: () => cells('given'),
    apartCells: () => cells('apart'),
    apart: mine.state === 'apart',
    pointsOf: (key) => scoreOf(table, nodeAt(table.root, key), sheets, unit).points,
  });
  if (outcome === 'refused') return { ...nothing, status: 'refused' };
  if ('situation' in outcome) {
    const declared = down.when[outcome.situation] ?? 'refused';
    if (declared === 'full') return finished(table, node, { ...nothing, points: read(node.max) });
    return byHandling(table, node, declared === 'notAssigned' ? (down.when.notAssigned ?? 'refused') : declared);
  }
  const { points, excess = zero, bars = false } = outcome;
  return finished(table, node, { ...nothing, points, excess, bars });
}

/** Points within the limits of the node, rounded as declared, with what could have been attained. */
function finished(table: ScoreTable, node: ScoreNode, score: NaiveScore): NaiveScore {
  let { points } = score;
  const top = node.most ?? (node.kind === 'criterion' || node.role !== undefined ? node.max : undefined);
  if (top !== undefined && less(read(top), points)) points = read(top);
  else if (node.least !== undefined) points = most(points, read(node.least));
  const general = node === table.root ? table.rounding?.total : table.rounding?.[node.kind];
  const rule: RoundingRule | undefined = node.rounding ?? general;
  const attainable = node.role !== undefined ? zero : node.kind === 'criterion' ? read(node.max) : score.attainable;
  return { ...score, points: rule === undefined ? points : roundedTo(points, rule), attainable };
}

function byHandling(table: ScoreTable, node: ScoreNode, handling: string): NaiveScore {
  if (handling === 'zero') return finished(table, node, nothing);
  return { ...nothing, status: handling === 'excluded' || handling === 'renormalised' ? handling : 'refused' };
}

type Found =
  | { readonly state: 'given' | 'apart'; readonly cell: NaiveCell; readonly typed?: F }
  | { readonly state: 'refused' | 'excluded' | 'renormalised' | 'zero' };

const takes: Readonly<Partial<Record<ScoreCriterion['method']['kind'], EntryValue['kind']>>> = {
  countTimesPoints: 'count',
  dateMilestones: 'date',
  deductions: 'events',
  direct: 'points',
  grades: 'grade',
  passFail: 'passed',
  plusMinus: 'points',
  shareOfVotes: 'votes',
};

function kindTaken({ method }: ScoreCriterion): EntryValue['kind'] {
  if (method.kind === 'formula') return method.figures === undefined ? 'actual' : 'figures';
  if (method.kind === 'lateness') return method.due === undefined ? 'lateness' : 'date';
  if (method.kind === 'rankPoints') return method.of === 'entered' ? 'rank' : 'actual';
  return takes[method.kind] ?? 'actual';
}

function needsTarget({ method }: ScoreCriterion): boolean {
  if (method.kind === 'bands') return method.of === 'percentOfTarget';
  if (method.kind === 'formula') return JSON.stringify(method.expression).includes('"name":"target"');
  return ['ratio', 'inverseRatio', 'ratioWithExcess', 'relativeToBest', 'steps'].includes(method.kind);
}

function cellOf(node: ScoreCriterion, { when, counts }: Down, sheet: ScoreSheet | undefined): Found {
  const declared = (handling: string | undefined, cell?: NaiveCell): Found => {
    if (handling === 'comparedApart' && cell !== undefined) return { state: 'apart', cell };
    return {
      state: handling === 'excluded' || handling === 'renormalised' || handling === 'zero' ? handling : 'refused',
    };
  };
  const value = counts.map((column) => sheet?.columns[column]?.[node.key]?.value).find((one) => one !== undefined);
  if (value === undefined) return declared(when.missing);
  if (value.kind === 'notApplicable') return declared(when.notApplicable);
  const typed = node.alsoTyped === true && value.kind === 'points' && kindTaken(node) !== 'points';
  if (typed) return { state: 'given', cell: { value, target: null }, typed: read(value.points) };
  if (value.kind !== kindTaken(node)) return { state: 'refused' };
  if (!needsTarget(node)) return { state: 'given', cell: { value, target: null } };
  const own = sheet?.targets?.[node.key] ?? node.target;
  if (own === undefined) return { state: 'refused' };
  if (own === 'notAssigned') return declared(when.notAssigned, { value, target: null });
  const target = read(own);
  if (node.method.kind === 'relativeToBest' && target[0] === 0n) {
    const handling = when.zeroTarget === 'notAssigned' ? when.notAssigned : when.zeroTarget;
    return declared(handling, { value, target: null });
  }
  return { state: 'given', cell: { value, target } };
}

/** What comes down to a node from the parts above it. */
function downTo(table: ScoreTable, node: ScoreNode): Down {
  const path = pathTo(table.root, node) ?? [];
  return path.reduce<Down>(
    (down, { when, counts }) => ({ when: { ...down.when, ...when }, counts: counts ?? down.counts }),
    { when: {}, counts: [] },
  );
}

function pathTo(from: ScoreNode, node: ScoreNode): readonly ScoreNode[] | null {
  if (from === node) return [from];
  if (from.kind === 'criterion') return null;
  for (const child of from.children) {
    const path = pathTo(child, node);
    if (path !== null) return [from, ...path];
  }
  return null;
}

/** The criteria of a tree. */
export function criteriaOf(node: ScoreNode): readonly ScoreCriterion[] {
  return node.kind === 'criterion' ? [node] : node.children.flatMap(criteriaOf);
}

/** The node of a key. */
export function nodeAt(node: ScoreNode, key: string): ScoreNode {
  const found = allOf(node).find((one) => one.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

function allOf(node: ScoreNode): readonly ScoreNode[] {
  return node.kind === 'criterion' ? [node] : [node, ...node.children.flatMap(allOf)];
}
