import { expect, it } from 'vitest';
import { compare, divide, subtract } from '../../src/numbers/arithmetic.ts';
import { parseDecimal, readDecimal } from '../../src/numbers/decimal.ts';
import type { Rational } from '../../src/numbers/rational.ts';
import { scoringMethodKinds } from '../../src/scoring/methods/check-method.ts';
import type { ScoringMethodKind } from '../../src/scoring/methods/scoring-method.ts';
import type { NodeScore } from '../../src/scoring/sheet/node-score.ts';
import type { ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import type { ScoreCriterion } from '../../src/scoring/table/score-node.ts';
import { runScoreCase } from '../../src/testing/score-cases/run-score-case.ts';
import type { ScoreCase } from '../../src/testing/score-cases/score-case.ts';
import { fileOfMethod, scoreCaseFiles } from './case-files.ts';
import { positionsOf } from './positions.ts';

/** Where nothing can lie, and why. */
const impossible: Partial<Record<ScoringMethodKind, Readonly<Record<string, string>>>> = {
  collected: { 'excess: below nothing': 'only what exceeds a plan is collected' },
  deductions: { 'points: above maximum': 'events only take points away' },
  relativeToBest: { 'excess: above leader': 'who exceeds the most is the leader' },
};

/** Where the cases of a method say what a value comes to, and everywhere that its first table lets one lie. */
function positionsShown(kind: ScoringMethodKind): { possible: readonly string[]; shown: ReadonlySet<string> } {
  const { cases = [] } = scoreCaseFiles.get(fileOfMethod(kind)) ?? {};
  const asked = cases.slice(0, 1).flatMap((one) => criteriaOf(one, kind).map(([node]) => positionsAsked(node)));
  const shown = cases.flatMap((one) =>
    criteriaOf(one, kind).flatMap(([node, scores]) => positionsIn(one, node, scores)),
  );
  return { possible: [...new Set(asked.flat())], shown: new Set(shown) };
}

/** The criteria of a method in the table of a case, each with what the units scored. */
function criteriaOf(one: ScoreCase, kind: string): readonly (readonly [ScoreCriterion, readonly UnitNode[]])[] {
  const { group } = runScoreCase(one);
  return (group?.table.nodes ?? []).flatMap(({ flat: { node, index } }) => {
    if (node.kind === 'part' || node.method.kind !== kind) return [];
    const scores = (group?.units ?? []).map(({ sheet, nodes }) => ({ sheet, score: nodes[index] }));
    return [[node, scores] as const];
  });
}

interface UnitNode {
  readonly sheet: ScoreSheet;
  readonly score: NodeScore | undefined;
}

function positionsAsked({ method, max }: ScoreCriterion): readonly string[] {
  const nothing = { max: parseDecimal(max), value: null, target: null, raw: null, best: null };
  return positionsOf(method, nothing).possible;
}

/** Only what the case says something about counts. */
function positionsIn({ expected }: ScoreCase, node: ScoreCriterion, scores: readonly UnitNode[]): readonly string[] {
  const best = bestOf(
    scores.map(({ sheet }) => sheet),
    node,
  );
  return scores.flatMap(({ sheet, score }) => {
    const said = expected.units?.[sheet.unit];
    if ((said?.total ?? said?.points?.[node.key] ?? said?.refused) === undefined) return [];
    const { value = null } = sheet.columns.self?.[node.key] ?? {};
    const raw = score?.status === 'scored' && score.situation === null ? score.raw : null;
    const brought = { max: parseDecimal(node.max), value, target: targetOf(sheet, node), raw, best };
    return positionsOf(node.method, brought).shown;
  });
}

function targetOf(sheet: ScoreSheet, { key, target }: ScoreCriterion): Rational | null {
  const text = sheet.targets?.[key] ?? target;
  return text === undefined ? null : readDecimal(text);
}

/** The highest excess over a target, as a share of it. */
function bestOf(sheets: readonly ScoreSheet[], node: ScoreCriterion): Rational | null {
  const excesses = sheets.flatMap((sheet) => {
    const entry = sheet.columns.self?.[node.key]?.value;
    const number = entry?.kind === 'actual' ? readDecimal(entry.actual) : null;
    const target = targetOf(sheet, node);
    if (number === null || target === null || target.numerator <= 0 || compare(number, target) <= 0) return [];
    return [divide(subtract(number, target), target)];
  });
  return excesses.toSorted((a, b) => compare(b, a))[0] ?? null;
}

it.each(scoringMethodKinds)('%s: the cases say what comes below, at, between and above its bounds', (kind) => {
  const { possible, shown } = positionsShown(kind);
  expect(possible.length).toBeGreaterThan(1);
  const missing = possible.filter((position) => !shown.has(position));
  expect(missing).toEqual(Object.keys(impossible[kind] ?? {}));
});
