import type { FoundUnit } from './found-in-group.ts';
import { sameNumber } from './number-text.ts';
import type { ExpectedUnit } from './score-case.ts';
import { listed, type ScoreDifference, sameSet } from './score-difference.ts';

/** Where a unit differs from what is expected of it; that its explanation sums to its total is expected of every unit. */
export function differencesOfUnit(unit: string, expected: ExpectedUnit, found: FoundUnit): readonly ScoreDifference[] {
  const why: ScoreDifference[] = [];
  const compare = (field: string, wanted: string | undefined, got: string | undefined, node?: string) => {
    if (wanted === undefined || wanted === got) return;
    why.push({ unit, ...(node === undefined ? {} : { node }), field, expected: wanted, found: got ?? '(nothing)' });
  };
  const compareSets = (field: string, wanted: readonly string[] | undefined, got: readonly string[]) => {
    if (wanted !== undefined && !sameSet(wanted, got)) compare(field, listed(wanted), `${listed(got)}`);
  };
  if (found.total !== undefined) compare('explained', found.total, found.explained);
  compare('total', number(expected.total), found.total ?? `refused: ${listed(found.refused)}`);
  compare('attainable', number(expected.attainable), found.attainable);
  compareSets('refused', expected.refused, found.refused);
  compare('class', expected.class, found.classOf);
  compare('undecided', expected.undecided, found.undecided);
  compare('classFigure', number(expected.classFigure), found.classFigure);
  compareSets('floorsMissed', expected.floorsMissed, found.floorsMissed);
  compare('place', expected.place, found.place);
  compare('figure', number(expected.figure), found.figure);
  compareSets('tiedWith', expected.tiedWith, found.tiedWith);
  if (expected.decidedBy !== undefined) compare('decidedBy', String(expected.decidedBy), String(found.decidedBy));
  compareSets('barredFrom', expected.barredFrom, found.barredFrom);
  for (const [node, wanted] of Object.entries(expected.points ?? {}))
    compare('points', number(wanted), found.nodes.get(node)?.points, node);
  for (const [node, wanted] of Object.entries(expected.contributions ?? {}))
    compare('contribution', number(wanted), found.nodes.get(node)?.contribution, node);
  for (const [node, wanted] of Object.entries(expected.status ?? {}))
    compare('status', wanted, found.nodes.get(node)?.status, node);
  for (const [node, wanted] of Object.entries(expected.rules ?? {}))
    compare('rule', wanted, found.nodes.get(node)?.rule ?? undefined, node);
  return why;
}

function number(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sameNumber(text);
}
