import { compare } from '../../src/numbers/arithmetic.ts';
import { toFraction } from '../../src/numbers/fraction.ts';
import { explainUnit } from '../../src/scoring/explanation/explain-unit.ts';
import { figuresReader } from '../../src/scoring/ranking/compare-units.ts';
import { type Ranking, rankGroup, rankLines } from '../../src/scoring/ranking/rank-group.ts';
import { rankSheets } from '../../src/scoring/ranking/rank-sheets.ts';
import { figuresOf, readPlacings, scoreGroup, scoreNodes } from '../../src/scoring/sheet/score-group.ts';
import type { ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import { unitResult } from '../../src/scoring/sheet/unit-result.ts';
import type { PreparedTable } from '../../src/scoring/table/prepared-table.ts';
import type { Contestant } from '../interleaved.ts';
import { doublesFor, rankedRows } from './doubles.ts';
import { fractionsFor } from './fractions.ts';

/** Everybody who scores the country, and what was found when their results were laid side by side before the race. */
export function contest(
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
  rounding: boolean,
  peerCommunes: number,
): { readonly contestants: readonly Contestant[]; readonly verdict: string } {
  const doubles = doublesFor(table, rounding);
  const figures = doubles.read(sheets);
  const placings = sheets.map((sheet) => readPlacings(table, sheet, 'counted', ''));
  const few = sheets.slice(0, peerCommunes);
  const byFractions = fractionsFor(table);
  const explained = () => {
    const group = scoreGroup(table, sheets);
    let findings = 0;
    for (const unit of group.units) findings += explainUnit(group, unit).length;
    if (findings !== sheets.length * table.nodes.length) throw new Error('a node is not explained');
    return rankGroup(group);
  };
  const parsedBefore = () => {
    const best = table.nodes.map((node) => figuresOf(node, placings));
    const readFigures = figuresReader({ table });
    const lines = sheets.map((sheet, index) => {
      const own = placings[index] ?? [];
      const unit = { sheet, placings: own, nodes: scoreNodes(table, own, best, '') };
      return { figures: readFigures(unit), result: unitResult({ table }, unit) };
    });
    return rankLines(table.table.ranking, lines);
  };
  const contestants: Contestant[] = [
    { name: 'doubles parsed before', run: () => rankedRows(doubles.totals(figures, sheets.length)) },
    { name: 'doubles from text', run: () => rankedRows(doubles.totals(doubles.read(sheets), sheets.length)) },
    { name: 'exact, parsed before', run: parsedBefore },
    { name: 'exact', run: () => rankSheets(table, sheets) },
    { name: 'exact, explained', run: explained },
    { name: 'exact, few communes', run: () => rankSheets(table, few) },
  ];
  if (!rounding) contestants.push({ name: 'fraction.js, few communes', run: () => byFractions(few) });
  const ranking = rankSheets(table, sheets);
  if (ranking.some(({ total }) => total === null)) throw new Error('a commune has no total');
  for (const other of [explained(), parsedBefore()])
    if (written(other) !== written(ranking)) throw new Error('the exact contestants disagree');
  const agreed = rounding ? 0 : agreesWithFractions(rankSheets(table, few), few, byFractions(few));
  return {
    contestants,
    verdict: `${besideDoubles(ranking, sheets, doubles.totals(figures, sheets.length))}; ${agreed} totals agree with fraction.js`,
  };
}

function written(ranking: Ranking): string {
  return ranking
    .map(({ unit, place, total }) => `${place} ${unit} ${total === null ? '' : toFraction(total)}`)
    .join('\n');
}

function agreesWithFractions(
  ranking: Ranking,
  sheets: readonly ScoreSheet[],
  totals: ReturnType<ReturnType<typeof fractionsFor>>,
): number {
  const exact = new Map(ranking.map(({ unit, total }) => [unit, total]));
  sheets.forEach(({ unit }, index) => {
    const total = exact.get(unit);
    if (total == null || toFraction(total) !== totals[index]?.toFraction())
      throw new Error(`${unit} has another total in fraction.js`);
  });
  return sheets.length;
}

/**
 * Says how many totals and places doubles change. Noise alone can cost a band or a whole step, or a cent where criteria are
 * rounded; what lies further apart than a few of these is a mistake of this benchmark, and stops it.
 */
function besideDoubles(ranking: Ranking, sheets: readonly ScoreSheet[], totals: Float64Array): string {
  const rowOf = new Map(sheets.map(({ unit }, row) => [unit, row]));
  const placeOf = placesOfRows(totals);
  let [moved, ties, off, most] = [0, 0, 0, 0];
  ranking.forEach(({ unit, place, total }, index) => {
    const row = rowOf.get(unit) ?? -1;
    const apart = total === null ? Number.NaN : Math.abs(approximate(total) - (totals[row] ?? Number.NaN));
    if (!(apart < furthest)) throw new Error(`${unit}: doubles come to another total, by ${apart}`);
    if (apart > noise) off += 1;
    most = Math.max(most, apart);
    if (String(placeOf[row]) !== place) moved += 1;
    const next = ranking[index + 1]?.total;
    if (next != null && total !== null && compare(next, total) === 0) ties += 1;
  });
  return `doubles: another place for ${moved} of ${ranking.length} communes (${ties} exact ties), a band, a step or a cent wrong in ${off}, by up to ${most.toFixed(4)} points`;
}

const noise = 1e-9;
/** More than the highest step between two bands, in points. */
const furthest = 3;

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
function approximate({ numerator, denominator }: { numerator: number | bigint; denominator: number | bigint }): number {
  const digits = 10n ** 15n;
  return Number((BigInt(numerator) * digits) / BigInt(denominator)) / 1e15;
}
