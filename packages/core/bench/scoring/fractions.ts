import Fraction from 'fraction.js';
import type { ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import type { PreparedTable } from '../../src/scoring/table/prepared-table.ts';
import { floorOf, type Leaf } from './floor-table.ts';

const zero = new Fraction(0);
const one = new Fraction(1);
const hundred = new Fraction(100);

/** `null`: not applicable. Of deductions: how many came late, and how many were returned. */
interface Read {
  readonly value: Fraction | null | 'missing';
  readonly target: Fraction;
}

/** The exact totals by fraction.js, from the same texts and in the same order of work as the doubles. */
export function fractionsFor(table: PreparedTable): (sheets: readonly ScoreSheet[]) => readonly Fraction[] {
  const { leaves, parts, excess, excessMax, nodes } = floorOf(table, false);
  const maxima = leaves.map(({ max }) => new Fraction(max));
  return (sheets) => {
    const rows = sheets.map((sheet) => leaves.map((leaf) => readLeaf(leaf, sheet)));
    const best = leaves.map((leaf, column) => bestOf(leaf, rows, column));
    return rows.map((row) => {
      const points: (Fraction | null)[] = new Array(nodes).fill(zero);
      let collected = zero;
      leaves.forEach((leaf, column) => {
        const scored = leafPoints(leaf, maxima[column] ?? zero, row[column] as Read, best[column] ?? [zero, zero]);
        points[leaf.node] = scored.points;
        if (scored.excess !== null) collected = collected.add(scored.excess);
      });
      points[excess] = smaller(collected, new Fraction(excessMax));
      for (const part of parts) {
        let [content, attainable, spread, extra] = [zero, zero, zero, zero];
        for (const child of part.children) {
          const own = points[child.node] ?? null;
          if (child.isExtra) extra = own === null ? extra : extra.add(own);
          else if (own === null) spread = spread.add(child.max);
          else {
            content = content.add(own);
            attainable = attainable.add(child.max);
          }
        }
        if (!spread.equals(0)) content = content.mul(attainable.add(spread)).div(attainable);
        let sum = content.add(extra);
        if (part.most !== null) sum = smaller(sum, new Fraction(part.most));
        if (part.least !== null && sum.compare(part.least) < 0) sum = new Fraction(part.least);
        points[part.node] = sum;
      }
      return points[0] ?? zero;
    });
  };
}

function readLeaf({ key, needsTarget }: Leaf, sheet: ScoreSheet): Read {
  const target = needsTarget ? sheet.targets?.[key] : undefined;
  const plan = target === undefined || target === 'notAssigned' ? zero : new Fraction(target);
  const value = (sheet.columns.appraised?.[key] ?? sheet.columns.self?.[key])?.value;
  switch (value?.kind) {
    case undefined:
      return { value: 'missing', target: plan };
    case 'points':
      return { value: new Fraction(value.points), target: plan };
    case 'actual':
      return { value: new Fraction(value.actual), target: plan };
    case 'count':
      return { value: new Fraction(value.count), target: plan };
    case 'events':
      return { value: new Fraction(value.events.late ?? 0), target: new Fraction(value.events.returned ?? 0) };
    default:
      return { value: null, target: plan };
  }
}

/** The best excess, and the best result of those without a plan. */
function bestOf({ kind }: Leaf, rows: readonly (readonly Read[])[], column: number): readonly [Fraction, Fraction] {
  let [best, apart] = [zero, zero];
  if (kind !== 'relativeToBest') return [best, apart];
  for (const row of rows) {
    const { value, target } = row[column] as Read;
    if (!(value instanceof Fraction)) continue;
    if (target.equals(0)) apart = value.compare(apart) > 0 ? value : apart;
    else {
      const above = value.sub(target).div(target);
      if (above.compare(best) > 0) best = above;
    }
  }
  return [best, apart];
}

function leafPoints(
  leaf: Leaf,
  max: Fraction,
  { value, target }: Read,
  [best, bestApart]: readonly [Fraction, Fraction],
): { readonly points: Fraction | null; readonly excess: Fraction | null } {
  const given = (points: Fraction, excess: Fraction | null = null) => ({ points, excess });
  if (value === null) return { points: null, excess: null };
  if (value === 'missing') return given(zero);
  switch (leaf.kind) {
    case 'ratio':
    case 'ratioWithExcess': {
      const ratio = value.div(target);
      if (ratio.compare(one) <= 0) return given(ratio.mul(max));
      if (leaf.kind === 'ratio') return given(max);
      return given(max, smaller(ratio.sub(one).mul(hundred).mul(max).div(hundred), max.div(10)));
    }
    case 'inverseRatio':
      return given(smaller(target.div(value), one).mul(max));
    case 'relativeToBest': {
      if (target.equals(0)) return given(value.equals(0) ? zero : value.div(bestApart).mul(max));
      const above = value.sub(target).div(target);
      const half = max.mul('0.5');
      if (above.compare(zero) < 0) return given(value.div(target).mul(half));
      return given(above.equals(0) ? half : above.div(best).mul(half).add(half));
    }
    case 'bands': {
      const percent = value.mul(hundred).div(target);
      const reached = [100, 95, 90].find((limit) => percent.compare(limit) >= 0) ?? 50;
      return given(max.mul(reached).div(hundred));
    }
    case 'deductions': {
      const left = max.sub(value.mul('0.5')).sub(smaller(target.mul('0.25'), new Fraction(2)));
      return given(leaf.least !== null && left.compare(leaf.least) < 0 ? new Fraction(leaf.least) : left);
    }
    case 'countTimesPoints':
      return given(smaller(value.mul('0.5'), max));
    case 'steps': {
      const distance = value.sub(target).mul(hundred).div(target);
      const moved = distance.compare(zero) >= 0 ? distance : distance.neg().floor(0).neg();
      const points = smaller(max.mul('0.8').add(moved.mul(max).div(hundred)), max);
      return given(points.compare(zero) < 0 ? zero : points);
    }
    default:
      return given(value);
  }
}

function smaller(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) > 0 ? b : a;
}
