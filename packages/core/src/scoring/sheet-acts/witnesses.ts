import { toFraction } from '../../numbers/fraction.ts';
import { criterion, part, prepared, scoreTable } from '../sample-score-table.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { groupResults } from '../sheet/unit-result.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { appraiseSheet } from './appraise-sheet.ts';
import { approveSheet } from './approve-sheet.ts';
import { enterScores } from './enter-scores.ts';
import type { NewEntries } from './new-scores.ts';
import { openSheet } from './open-sheet.ts';
import { publishSheet } from './publish-sheet.ts';
import { registerTargets } from './register-targets.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { selfScoreSheet } from './self-score-sheet.ts';
import type { SheetResult } from './sheet-act.ts';
import { verifySheet } from './verify-sheet.ts';

/** Part I by the unit, then head and deputies; part II by the standing body and an agency; who does not name II.2 is fine. */
export const stagedTable = prepared(
  scoreTable(
    [
      part(
        'I',
        [
          criterion('I.1', '20', { kind: 'ratio' }),
          criterion('I.2', '10', { kind: 'direct' }),
          criterion('I.3', '10', { kind: 'passFail' }, { when: { missing: 'zero' } }),
        ],
        {
          scorers: { self: ['unit'], verified: ['headAndDeputies'], appraised: ['council'] },
          counts: ['appraised', 'verified', 'self'],
        },
      ),
      part(
        'II',
        [
          criterion('II.1', '30', { kind: 'direct' }),
          criterion('II.2', '30', { kind: 'direct' }, { scorers: { appraised: ['agency:test/tax'] } }),
        ],
        { scorers: { appraised: ['standingBody'] }, counts: ['appraised'] },
      ),
      part('III', [criterion('III.1', '5', { kind: 'direct' })], {
        scorers: { self: ['unit'], verified: ['headAndDeputies'] },
        counts: ['verified'],
      }),
    ],
    { scale: { content: '105' } },
  ),
);

export const on = '2025-12-01';
export const scene = { on };

/** The version after an act that has to succeed. */
export function done(result: SheetResult): ScoreSheetVersion {
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.version;
}

/** Codes and paths of a refusal; empty for an act that was done. */
export function refusals(result: SheetResult): readonly string[] {
  return result.kind === 'done' ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

export const points = (text: string): NewEntries[string] => ({ value: { kind: 'points', points: text } });
export const actual = (text: string): NewEntries[string] => ({ value: { kind: 'actual', actual: text } });

export const registered = done(
  registerTargets(openSheet('test/a'), stagedTable, { 'I.1': '100' }, { on: '2025-01-05' }),
);

export const ownScores: NewEntries = { 'I.1': actual('80'), 'I.2': points('7.5'), 'III.1': points('4') };

export const selfScored = done(selfScoreSheet(registered, stagedTable, { entries: ownScores, by: 'unit' }, scene));

export const byHead = (entries = {}) => ({ entries, by: 'headAndDeputies' as const });
export const byUnit = (entries = {}) => ({ entries, by: 'unit' as const });

/** The total of a sheet alone, as an exact fraction. */
export function totalOf(sheet: ScoreSheet, of: PreparedTable = stagedTable): string {
  const [result] = groupResults(scoreGroup(of, [sheet]));
  return result?.outcome === 'scored' ? toFraction(result.total) : 'refused';
}

export const verified = done(
  verifySheet(selfScored, stagedTable, byHead({ 'I.2': points('7'), 'III.1': points('3') })),
);
export const byAgency = done(
  enterScores(verified, stagedTable, { column: 'appraised', entries: { 'II.2': points('0') }, by: 'agency:test/tax' }),
);
export const appraised = done(
  appraiseSheet(byAgency, stagedTable, { entries: { 'II.1': points('12.5') }, by: 'standingBody' }),
);
export const approved = done(approveSheet(appraised));
export const published = done(publishSheet(approved, { on: '2026-01-10' }));
