import { toFraction } from '../../numbers/fraction.ts';
import { classify } from '../ranking/classify.ts';
import { linesOf, placeLines } from '../ranking/rank-group.ts';
import type { GroupScore, UnitScore } from '../sheet/group-score.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import { unitResult } from '../sheet/unit-result.ts';
import { nodeOf } from '../table/prepared-table.ts';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';
import type { CertifiedContent, CertifiedLine, CertifiedUnit, ScoreCertificate } from './score-certificate.ts';
import { sha256Hex } from './sha-256.ts';

/**
 * The certificate of a scored group: the same for the same sheets in any order, and on every machine.
 * @throws `TEXT_NOT_WELL_FORMED` for half a surrogate pair in a text, which the readers of tables and sheets refuse.
 */
export function certify(group: GroupScore): ScoreCertificate {
  const content = certifiedContent(group);
  return { content, digest: digestOf(content) };
}

/** The digest of a content. */
export function digestOf(content: CertifiedContent): string {
  return `sha-256:${sha256Hex(canonicalText(content))}`;
}

/** The bytes that were digested, as text. */
export function canonicalText(content: CertifiedContent): string {
  // an interface without an index signature is a record of its own fields
  return canonicalJson(content as unknown as CanonicalValue);
}

function certifiedContent(given: GroupScore): CertifiedContent {
  const { table, view } = given;
  const sheets = given.units.map(({ sheet }) => sheet).toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  const group = scoreGroup(table, sheets, view);
  return {
    format: 'thidua-score/1',
    table: table.table,
    sheets,
    view,
    units: group.units.map((unit) => certifiedUnit(group, unit)),
    ranking: certifiedRanking(group),
  };
}

function certifiedUnit(group: GroupScore, unit: UnitScore): CertifiedUnit {
  const result = unitResult(group, unit);
  const scored = unit.nodes.flatMap((score, index) =>
    score.status === 'scored' ? [[nodeOf(group.table, index).flat.node.key, toFraction(score.points)] as const] : [],
  );
  return {
    unit: result.unit,
    ...(result.outcome === 'scored'
      ? { total: toFraction(result.total) }
      : { refusedBy: result.problems.map(({ code }) => code) }),
    points: Object.fromEntries(scored),
  };
}

function certifiedRanking(group: GroupScore): readonly CertifiedLine[] {
  const units = new Map(group.units.map((unit) => [unit.sheet.unit, unit]));
  return placeLines(group.table.table.ranking, linesOf(group)).map(({ line, place }) => {
    const { unit, figure } = line.figures;
    const { bars } = line.result;
    const scored = units.get(unit);
    const found = scored === undefined ? null : classify(group, scored);
    const barredFrom = [...new Set(bars.flatMap(({ from }) => from))].toSorted();
    return {
      unit,
      ...(place === null ? {} : { place }),
      ...(figure === null ? {} : { figure: toFraction(figure) }),
      ...(found?.outcome === 'classified' ? { class: found.class } : {}),
      ...(barredFrom.length === 0 ? {} : { barredFrom }),
    };
  });
}
