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
import { besideDoubles } from './beside-doubles.ts';
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
    verdict: `${besideDoubles(table, sheets, ranking, doubles, figures, rounding)}; ${agreed} totals agree with fraction.js`,
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
