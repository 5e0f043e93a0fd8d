import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStateOf } from '../../transitions/transition.ts';
import { checkSheet } from '../sheet/check-sheet.ts';
import { scoreSheetTransitions } from '../sheet/score-sheet-transitions.ts';
import { appraiseSheet } from './appraise-sheet.ts';
import { approveSheet } from './approve-sheet.ts';
import { correctSheet } from './correct-sheet.ts';
import { enterScores } from './enter-scores.ts';
import { openSheet } from './open-sheet.ts';
import { publishSheet } from './publish-sheet.ts';
import { registerTargets } from './register-targets.ts';
import { returnCriterion } from './return-criterion.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { selfScoreSheet } from './self-score-sheet.ts';
import type { SheetResult } from './sheet-act.ts';
import { verifySheet } from './verify-sheet.ts';
import { actual, points, scene, stagedTable as table } from './witnesses.ts';

const cell = fc.constantFrom(points('0'), points('5'), points('99'), points('năm'), actual('80'), null);
const key = fc.constantFrom('I.1', 'I.2', 'II.1', 'II.2', 'III.1', 'I', 'x', '__proto__');
const entries = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(key, cell, { maxKeys: 4, noNullPrototype: true }) },
  { weight: 2, arbitrary: fc.constant({ 'I.1': actual('80'), 'I.2': points('5'), 'III.1': points('1') }) },
  { weight: 2, arbitrary: fc.constant({ 'II.1': points('5') }) },
  { weight: 1, arbitrary: fc.constant({ 'II.2': points('5') }) },
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.anything() as fc.Arbitrary<never> },
);
const by = fc.constantFrom('unit', 'headAndDeputies', 'standingBody', 'council', 'agency:test/tax', 'unit' as const);
const reason = fc.constantFrom('', 'Vì sao');
type Act = (version: ScoreSheetVersion) => SheetResult;

const act: fc.Arbitrary<Act> = fc
  .tuple(fc.nat(8), entries, by, key, reason, fc.constantFrom('self', 'verified', 'appraised'))
  .map(([which, cells, scorer, node, why, column]): Act => {
    const scoring = { entries: cells, by: scorer as 'unit' };
    const acts: readonly Act[] = [
      (version) => registerTargets(version, table, why === '' ? (cells as never) : { 'I.1': '100' }, scene),
      (version) => enterScores(version, table, { ...scoring, column: column as 'self' }),
      (version) => selfScoreSheet(version, table, scoring, scene),
      (version) => verifySheet(version, table, scoring),
      (version) => appraiseSheet(version, table, scoring),
      (version) => approveSheet(version),
      (version) => publishSheet(version, scene),
      (version) => returnCriterion(version, table, { node, reason: why, by: scorer as 'unit' }, scene),
      (version) => correctSheet([version], { reason: why, on: scene.on }),
    ];
    return acts[which] ?? approveSheet;
  });

/** The way that leads to publication and to a correction; anything may come between. */
const way: readonly Act[] = [
  (version) => registerTargets(version, table, { 'I.1': '100' }, scene),
  (version) => {
    const own = { 'I.1': actual('80'), 'I.2': points('5'), 'III.1': points('1') };
    const left = version.returns.some(({ answeredOn }) => answeredOn === null) ? {} : own;
    return selfScoreSheet(version, table, { entries: left, by: 'unit' }, scene);
  },
  (version) => verifySheet(version, table, { entries: { 'III.1': points('1') }, by: 'headAndDeputies' }),
  (version) =>
    enterScores(version, table, { column: 'appraised', entries: { 'II.2': points('5') }, by: 'agency:test/tax' }),
  (version) => appraiseSheet(version, table, { entries: { 'II.1': points('5') }, by: 'standingBody' }),
  (version) => approveSheet(version),
  (version) => publishSheet(version, scene),
  (version) => correctSheet([version], { reason: 'Vì sao', on: scene.on }),
];
const journeys = fc
  .tuple(...[...way, ...way].map((step) => fc.array(act, { maxLength: 3 }).map((acts) => [...acts, step])))
  .map((steps) => steps.flat());

describe('any acts in any order', () => {
  it('never throw, never leave the table, never store what the sheet would not take, and freeze what is published', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(journeys, (acts) => {
        let version = openSheet('test/a');
        for (const one of acts) {
          const before = JSON.stringify(version);
          const result = one(version);
          expect(JSON.stringify(version)).toBe(before);
          if (result.kind === 'refused') {
            for (const problem of result.problems) expect(problem.severity).toBe('error');
            continue;
          }
          if (version.state === 'PUBLISHED') expect(result.version.version).toBe(version.version + 1);
          version = result.version;
          reached.add(version.state);
          expect(isStateOf(scoreSheetTransitions, version.state)).toBe(true);
          if (version.registeredOn !== null) expect(checkSheet(table, version.sheet)).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
    expect([...reached].toSorted()).toEqual([...scoreSheetTransitions.states].toSorted());
  });
});
