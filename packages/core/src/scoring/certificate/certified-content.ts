import { toFraction } from '../../numbers/fraction.ts';
import { classify } from '../ranking/classify.ts';
import { figuresReader } from '../ranking/compare-units.ts';
import { placeLines, type RankingLine } from '../ranking/rank-group.ts';
import type { UnitScore } from '../sheet/group-score.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { type UnitResult, unitResult } from '../sheet/unit-result.ts';
import { nodeOf, type PreparedTable } from '../table/prepared-table.ts';
import type { ScoreView } from '../table/score-column.ts';
import type { CertifiedContent, CertifiedLine, CertifiedUnit } from './score-certificate.ts';

/** The order of a certificate, which is that of the keys of the units. */
export function inOrderOfUnits(a: ScoreSheet, b: ScoreSheet): number {
  return a.unit < b.unit ? -1 : 1;
}

/** What is certified of units that come {@link inOrderOfUnits}; the nodes of each are forgotten when they are written. */
export function certifiedContent(table: PreparedTable, view: ScoreView, scored: Iterable<UnitScore>): CertifiedContent {
  const figuresOf = figuresReader({ table });
  const sheets: ScoreSheet[] = [];
  const units: CertifiedUnit[] = [];
  const lines: RankingLine[] = [];
  const classes = new Map<string, string>();
  for (const unit of scored) {
    const result = unitResult({ table }, unit);
    const found = classify({ table }, unit);
    if (found?.outcome === 'classified') classes.set(result.unit, found.class);
    sheets.push(unit.sheet);
    units.push(certifiedUnit(table, unit, result));
    lines.push({ figures: figuresOf(unit), result });
  }
  const ranking = certifiedRanking(table, lines, classes);
  return { format: 'thidua-score/1', table: table.table, sheets, view, units, ranking };
}

function certifiedUnit(table: PreparedTable, { nodes }: UnitScore, result: UnitResult): CertifiedUnit {
  const points: [key: string, points: string][] = [];
  nodes.forEach((score, index) => {
    if (score.status === 'scored') points.push([nodeOf(table, index).key, toFraction(score.points)]);
  });
  return {
    unit: result.unit,
    ...(result.outcome === 'scored'
      ? { total: toFraction(result.total) }
      : { refusedBy: result.problems.map(({ code }) => code) }),
    points: Object.fromEntries(points),
  };
}

function certifiedRanking(
  table: PreparedTable,
  lines: readonly RankingLine[],
  classes: ReadonlyMap<string, string>,
): readonly CertifiedLine[] {
  return placeLines(table.table.ranking, lines).map(({ line: { figures, result }, place }) => {
    const { unit, figure } = figures;
    const found = classes.get(unit);
    const barredFrom = [...new Set(result.bars.flatMap(({ from }) => from))].toSorted();
    return {
      unit,
      ...(place === null ? {} : { place }),
      ...(figure === null ? {} : { figure: toFraction(figure) }),
      ...(found === undefined ? {} : { class: found }),
      ...(barredFrom.length === 0 ? {} : { barredFrom }),
    };
  });
}
