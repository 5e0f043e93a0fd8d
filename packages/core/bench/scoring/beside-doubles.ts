import { compare } from '../../src/numbers/arithmetic.ts';
import type { Rational } from '../../src/numbers/rational.ts';
import type { Ranking } from '../../src/scoring/ranking/rank-group.ts';
import { scoreEach } from '../../src/scoring/sheet/score-each.ts';
import type { ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import type { PreparedTable } from '../../src/scoring/table/prepared-table.ts';
import { type Figures, rankedRows } from './doubles.ts';

/**
 * Says how many totals and places doubles change. Every criterion of every commune is laid beside its exact points first:
 * noise alone can cost a band or a whole step, or a cent where criteria are rounded. Anything else is a mistake of this
 * benchmark, which then would not race against the same arithmetic, and stops it.
 */
export function besideDoubles(
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
  ranking: Ranking,
  doubles: {
    readonly totals: (figures: Figures, rows: number) => Float64Array;
    readonly pointsOf: (figures: Figures, rows: number) => (row: number) => Float64Array;
  },
  figures: Figures,
  rounding: boolean,
): string {
  const steps = checkCriteria(table, sheets, doubles.pointsOf(figures, sheets.length), rounding);
  const totals = doubles.totals(figures, sheets.length);
  const rowOf = new Map(sheets.map(({ unit }, row) => [unit, row]));
  const placeOf = placesOfRows(totals);
  let [moved, ties, off, most] = [0, 0, 0, 0];
  ranking.forEach(({ unit, place, total }, index) => {
    const row = rowOf.get(unit) ?? -1;
    const apart = total === null ? Number.NaN : Math.abs(approximate(total) - (totals[row] ?? Number.NaN));
    if (!(apart <= (steps[row] ?? 0) * spread + noise))
      throw new Error(`${unit}: doubles come to another total, by ${apart}`);
    if (apart > noise) off += 1;
    most = Math.max(most, apart);
    if (String(placeOf[row]) !== place) moved += 1;
    const next = ranking[index + 1]?.total;
    if (next != null && total !== null && compare(next, total) === 0) ties += 1;
  });
  return `doubles: another place for ${moved} of ${ranking.length} communes (${ties} exact ties), a band, a step or a cent wrong in ${off}, by up to ${most.toFixed(4)} points`;
}

const noise = 1e-9;
/** Points of a criterion count this many times at most where what is not applicable is spread over the rest. */
const spread = 4;

/** How far the criteria of each row are apart together. */
function checkCriteria(
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
  pointsOf: (row: number) => Float64Array,
  rounding: boolean,
): readonly number[] {
  return [...scoreEach(table, sheets)].map(({ sheet, nodes }, row) => {
    const points = pointsOf(row);
    let together = 0;
    nodes.forEach((score, index) => {
      const node = table.nodes[index]?.flat.node;
      if (node?.kind !== 'criterion' || score.status !== 'scored') return;
      const apart = Math.abs(approximate(score.points) - (points[index] ?? Number.NaN));
      const mayJump = node.method.kind === 'bands' || node.method.kind === 'steps';
      if (!(apart <= (mayJump ? Number(node.max) : rounding ? 0.01 + noise : noise)))
        throw new Error(`${sheet.unit}: doubles give ${node.key} other points, by ${apart}`);
      together += apart;
    });
    return together;
  });
}

function placesOfRows(totals: Float64Array): readonly number[] {
  const places: number[] = [];
  const rows = rankedRows(totals);
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    places[row] = before !== undefined && totals[before] === totals[row] ? (places[before] ?? 0) : index + 1;
  });
  return places;
}

/** The nearest double, to about fifteen digits. */
function approximate({ numerator, denominator }: Rational): number {
  const digits = 10n ** 15n;
  return Number((BigInt(numerator) * digits) / BigInt(denominator)) / 1e15;
}
