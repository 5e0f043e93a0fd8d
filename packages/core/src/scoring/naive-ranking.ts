import { type F, hundred, less, over, read, roundedTo, same, times, written } from './naive-fraction.ts';
import { criteriaOf, type NaiveScore, nodeAt, scoreOf } from './naive-scoring.ts';
import type { ScoreSheet } from './sheet/score-sheet.ts';
import type { ScoreTable } from './table/score-table.ts';

/** What the naive implementation says of one unit. */
export interface NaiveUnit {
  /** `n/d`; `null`: none. */
  readonly total: string | null;
  readonly attainable: string | null;
  readonly barred: boolean;
  readonly place: string | null;
}

/** What every unit comes to, and its place. */
export function naiveGroup(table: ScoreTable, sheets: readonly ScoreSheet[]): readonly NaiveUnit[] {
  // events are what bars, and no other method has events
  const barring = criteriaOf(table.root).filter(
    ({ method }) => method.kind === 'deductions' || method.kind === 'lateness',
  );
  const units = sheets.map((sheet, unit) => {
    const root = scoreOf(table, table.root, sheets, unit);
    const barred = barring.some((node) => scoreOf(table, node, sheets, unit).bars);
    return { root, barred, figures: figuresOf(table, root, sheets, unit, sheet) };
  });
  const { barred: stays, ties, tieBreaks = [] } = table.ranking;
  const order = (a: readonly (F | null)[], b: readonly (F | null)[]): number => {
    for (const [index, one] of a.entries()) {
      const other = b[index] ?? null;
      if (one === null || other === null) {
        if (one !== other) return one === null ? 1 : -1;
        continue;
      }
      const lower = index > 0 && tieBreaks[index - 1]?.prefer === 'lower';
      if (!same(one, other)) return less(one, other) === lower ? -1 : 1;
    }
    return 0;
  };
  const placed = units.filter(({ figures, barred }) => figures[0] !== null && (stays === 'inPlace' || !barred));
  return units.map((mine) => {
    const { root, barred } = mine;
    const ahead = placed.filter(({ figures }) => order(figures, mine.figures) < 0);
    const equal = placed.filter(({ figures }) => order(figures, mine.figures) === 0).length;
    const runs = ahead.filter((one, at) => !ahead.slice(0, at).some((two) => order(one.figures, two.figures) === 0));
    const first = ahead.length + 1;
    const last = ahead.length + equal;
    const places = { standard: first, modified: last, dense: runs.length + 1, fractional: (first + last) / 2 };
    return {
      total: root.status === 'scored' ? written(root.points) : null,
      attainable: root.status === 'scored' ? written(root.attainable) : null,
      barred,
      place: placed.includes(mine) ? String(places[ties]) : null,
    };
  });
}

/** The figure of the ranking and those of the tie-breaks; `null`: not known. */
function figuresOf(
  table: ScoreTable,
  root: NaiveScore,
  sheets: readonly ScoreSheet[],
  unit: number,
  sheet: ScoreSheet,
) {
  const { by, rounding, tieBreaks = [] } = table.ranking;
  const exact =
    by === 'points'
      ? root.points
      : root.attainable[0] === 0n
        ? null
        : over(times(root.points, hundred), root.attainable);
  const figure =
    root.status !== 'scored' || exact === null ? null : rounding === undefined ? exact : roundedTo(exact, rounding);
  const others = tieBreaks.map((one): F | null => {
    if (one.kind === 'given')
      return sheet.tieFigures?.[one.name] === undefined ? null : read(sheet.tieFigures[one.name] ?? '0');
    const score = scoreOf(table, nodeAt(table.root, one.node), sheets, unit);
    return score.status === 'scored' ? score.points : null;
  });
  return [figure, ...others];
}
