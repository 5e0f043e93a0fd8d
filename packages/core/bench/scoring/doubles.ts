import type { ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import type { PreparedTable } from '../../src/scoring/table/prepared-table.ts';
import { type Floor, floorOf, type Leaf } from './floor-table.ts';

/** The figures of all communes, one row of leaves after the other. */
export interface Figures {
  /** What was filled in; `NaN`: not applicable. Of deductions: how many came late. */
  readonly values: Float64Array;
  /** The plan; 0 without one. Of deductions: how many were returned. */
  readonly targets: Float64Array;
}

/** Scores and ranks the way that a spreadsheet does. It knows only what this table needs, and refuses nothing. */
export function doublesFor(table: PreparedTable, rounding: boolean) {
  const floor = floorOf(table, rounding);
  const { leaves } = floor;
  const read = (sheets: readonly ScoreSheet[]): Figures => {
    const values = new Float64Array(sheets.length * leaves.length);
    const targets = new Float64Array(sheets.length * leaves.length);
    sheets.forEach((sheet, row) => {
      const { self = {}, appraised = {} } = sheet.columns;
      leaves.forEach(({ key, needsTarget }, column) => {
        const cell = row * leaves.length + column;
        const target = needsTarget ? sheet.targets?.[key] : undefined;
        if (target !== undefined && target !== 'notAssigned') targets[cell] = Number(target);
        const value = (appraised[key] ?? self[key])?.value;
        if (value === undefined) values[cell] = Number.NEGATIVE_INFINITY;
        else if (value.kind === 'points') values[cell] = Number(value.points);
        else if (value.kind === 'actual') values[cell] = Number(value.actual);
        else if (value.kind === 'count') values[cell] = Number(value.count);
        else if (value.kind === 'events') {
          values[cell] = Number(value.events.late);
          targets[cell] = Number(value.events.returned);
        } else values[cell] = Number.NaN;
      });
    });
    return { values, targets };
  };
  const totals = (figures: Figures, rows: number): Float64Array => {
    const best = bestOf(leaves, figures, rows);
    const points = new Float64Array(floor.nodes);
    return Float64Array.from({ length: rows }, (_, row) => totalOf(floor, figures, row, best, points));
  };
  /** The points of all nodes of one row; each call fills the same list again. */
  const pointsOf = (figures: Figures, rows: number) => {
    const best = bestOf(leaves, figures, rows);
    const points = new Float64Array(floor.nodes);
    return (row: number): Float64Array => {
      totalOf(floor, figures, row, best, points);
      return points;
    };
  };
  return { read, totals, pointsOf };
}

/** Indexes of the rows, best total first, then in the order of the rows, which is that of their keys. */
export function rankedRows(totals: Float64Array): number[] {
  return Array.from(totals, (_, row) => row).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
}

/** For each leaf: the best excess, then the best result of those without a plan. */
function bestOf(leaves: readonly Leaf[], { values, targets }: Figures, rows: number): Float64Array {
  const best = new Float64Array(leaves.length * 2);
  leaves.forEach(({ kind }, column) => {
    if (kind !== 'relativeToBest') return;
    for (let cell = column; cell < rows * leaves.length; cell += leaves.length) {
      const [value, target] = [values[cell] ?? 0, targets[cell] ?? 0];
      const at = column * 2 + (target === 0 ? 1 : 0);
      const figure = target === 0 ? value : (value - target) / target;
      if (figure > (best[at] ?? 0)) best[at] = figure;
    }
  });
  return best;
}

function totalOf(
  { leaves, parts, excess, excessMax, rounding }: Floor,
  { values, targets }: Figures,
  row: number,
  best: Float64Array,
  points: Float64Array,
): number {
  const first = row * leaves.length;
  let collected = 0;
  for (let column = 0; column < leaves.length; column += 1) {
    const leaf = leaves[column] as Leaf;
    const [value, target] = [values[first + column] as number, targets[first + column] as number];
    const { max } = leaf;
    let found = 0;
    if (Number.isNaN(value)) found = Number.NaN;
    else if (value !== Number.NEGATIVE_INFINITY) {
      switch (leaf.kind) {
        case 'direct':
          found = value;
          break;
        case 'ratio':
          found = value >= target ? max : (value / target) * max;
          break;
        case 'inverseRatio':
          found = target >= value ? max : (target / value) * max;
          break;
        case 'ratioWithExcess':
          found = value >= target ? max : (value / target) * max;
          if (value > target) collected += Math.min((((value - target) / target) * 100 * max) / 100, max / 10);
          break;
        case 'relativeToBest': {
          const above = (value - target) / target;
          if (target === 0) found = value === 0 ? 0 : (max * value) / (best[column * 2 + 1] as number);
          else if (above < 0) found = (max * 0.5 * value) / target;
          else found = above === 0 ? max * 0.5 : max * 0.5 + (max * 0.5 * above) / (best[column * 2] as number);
          break;
        }
        case 'bands': {
          const percent = (value * 100) / target;
          found = (max * (percent >= 100 ? 100 : percent >= 95 ? 95 : percent >= 90 ? 90 : 50)) / 100;
          break;
        }
        case 'deductions':
          found = max - value * 0.5 - Math.min(target * 0.25, 2);
          if (leaf.least !== null && found < leaf.least) found = leaf.least;
          break;
        case 'countTimesPoints':
          found = Math.min(value * 0.5, max);
          break;
        case 'steps': {
          const distance = ((value - target) * 100) / target;
          const moved = distance >= 0 ? distance : -Math.floor(-distance);
          found = Math.min(Math.max(0.8 * max + (moved * max) / 100, 0), max);
          break;
        }
      }
    }
    points[leaf.node] = rounding ? Math.round(found * 100) / 100 : found;
  }
  const excessPoints = Math.min(collected, excessMax);
  points[excess] = rounding ? Math.round(excessPoints * 100) / 100 : excessPoints;
  for (const part of parts) {
    let [content, attainable, spread, extra] = [0, 0, 0, 0];
    for (const child of part.children) {
      const own = points[child.node] as number;
      if (child.isExtra) extra += Number.isNaN(own) ? 0 : own;
      else if (Number.isNaN(own)) spread += child.max;
      else {
        content += own;
        attainable += child.max;
      }
    }
    let sum = spread === 0 ? content + extra : (content * (attainable + spread)) / attainable + extra;
    if (part.most !== null && sum > part.most) sum = part.most;
    if (part.least !== null && sum < part.least) sum = part.least;
    points[part.node] = sum;
  }
  return points[0] as number;
}
