import { describe, expect, it } from 'vitest';
import { actual, criterion, points, scoreTable, selfSheet, totalsOf } from '../sample-score-table.ts';
import type { EntryValue } from '../sheet/entry-value.ts';
import type { ScoreCriterion } from '../table/score-node.ts';
import type { ScoringMethod } from './scoring-method.ts';

/** The total of a table with this one criterion of 20 points, for one unit. */
function scoreOf(
  method: ScoringMethod,
  value: EntryValue,
  { target, ...more }: Partial<ScoreCriterion> = {},
): string | undefined {
  const node = criterion('1', '20', method, more);
  const table = scoreTable(more.role === undefined ? [node] : [criterion('0', '20', { kind: 'passFail' }), node]);
  const values: Record<string, EntryValue> = { '1': value };
  if (more.role !== undefined) values['0'] = { kind: 'passed', passed: false };
  return totalsOf(table, [selfSheet('a', values, target === undefined ? {} : { '1': target })])[0];
}

const points20 = (share: string) => ({ percentOfMax: share });

describe('direct', () => {
  it.each([
    ['0', '0'],
    ['12.75', '51/4'],
    ['20', '20'],
    ['20.01', 'SCORE_OUTSIDE'],
    ['-0.5', 'SCORE_OUTSIDE'],
    ['nhiều', 'DECIMAL_MALFORMED'],
  ])('%s points are %s', (given, expected) => {
    expect(scoreOf({ kind: 'direct' }, points(given))).toBe(expected);
  });
  it('takes only multiples of its step', () => {
    expect(scoreOf({ kind: 'direct', step: '0.25' }, points('12.75'))).toBe('51/4');
    expect(scoreOf({ kind: 'direct', step: '0.25' }, points('12.8'))).toBe('SCORE_ENTRY_INVALID');
  });
  it('refuses another kind of value', () => {
    expect(scoreOf({ kind: 'direct' }, actual('3'))).toBe('SCORE_ENTRY_UNFIT');
  });
});

describe('passFail', () => {
  it('gives all or nothing', () => {
    expect(scoreOf({ kind: 'passFail' }, { kind: 'passed', passed: true })).toBe('20');
    expect(scoreOf({ kind: 'passFail' }, { kind: 'passed', passed: false })).toBe('0');
  });
});

describe('grades', () => {
  const method: ScoringMethod = {
    kind: 'grades',
    grades: [
      { key: 'A', label: 'Tốt', amount: points20('100') },
      { key: 'B', label: 'Khá', amount: points20('75') },
      { key: 'D', label: 'Yếu', amount: { points: '2.5' } },
    ],
  };
  it.each([
    ['A', '20'],
    ['B', '15'],
    ['D', '5/2'],
    ['E', 'SCORE_ENTRY_NAME_UNKNOWN'],
  ])('%s is %s', (grade, expected) => {
    expect(scoreOf(method, { kind: 'grade', grade })).toBe(expected);
  });
});

describe('bands', () => {
  const method: ScoringMethod = {
    kind: 'bands',
    of: 'actual',
    better: 'higher',
    bands: [
      { limit: '95', amount: { points: '20' } },
      { limit: '80', amount: { points: '12' } },
    ],
    otherwise: { points: '4' },
  };
  it.each([
    ['95', '20'],
    ['94.99', '12'],
    ['80', '12'],
    ['79.9', '4'],
    ['0', '4'],
  ])('%s is %s, with a floor that is not 0', (value, expected) => {
    expect(scoreOf(method, actual(value))).toBe(expected);
  });
  it('goes downward where less is better', () => {
    const lower: ScoringMethod = {
      ...method,
      better: 'lower',
      bands: [
        { limit: '0', amount: { points: '20' } },
        { limit: '2', amount: { points: '10' } },
      ],
    };
    expect(['0', '0.1', '2', '2.1'].map((value) => scoreOf(lower, actual(value)))).toEqual(['20', '10', '10', '4']);
  });
  it('may band the per cent of the target', () => {
    expect(scoreOf({ ...method, of: 'percentOfTarget' }, actual('38'), { target: '40' })).toBe('20');
    expect(scoreOf({ ...method, of: 'percentOfTarget' }, actual('38'), { target: '0' })).toBe(
      'SCORE_SITUATION_REFUSED',
    );
  });
});

describe('ratio and inverse ratio', () => {
  it.each([
    ['80', '16'],
    ['100', '20'],
    ['130', '20'],
    ['0', '0'],
  ])('%s of 100 is %s of 20', (value, expected) => {
    expect(scoreOf({ kind: 'ratio' }, actual(value), { target: '100' })).toBe(expected);
  });
  it('is exact', () => {
    expect(scoreOf({ kind: 'ratio' }, actual('1'), { target: '3' })).toBe('20/3');
  });
  it('divides the plan by the result where less is better', () => {
    expect(scoreOf({ kind: 'inverseRatio' }, actual('8'), { target: '5' })).toBe('25/2');
    expect(scoreOf({ kind: 'inverseRatio' }, actual('4'), { target: '5' })).toBe('20');
  });
  it('refuses a target of 0, and a result of 0 below it, unless the table says what then', () => {
    expect(scoreOf({ kind: 'ratio' }, actual('8'), { target: '0' })).toBe('SCORE_SITUATION_REFUSED');
    expect(scoreOf({ kind: 'inverseRatio' }, actual('0'), { target: '5' })).toBe('SCORE_SITUATION_REFUSED');
    expect(scoreOf({ kind: 'inverseRatio' }, actual('0'), { target: '5', when: { zeroActual: 'full' } })).toBe('20');
    expect(scoreOf({ kind: 'ratio' }, actual('8'), { target: '0', when: { zeroTarget: 'zero' } })).toBe('0');
  });
  it('refuses what is below 0, and a target that is not registered', () => {
    expect(scoreOf({ kind: 'ratio' }, actual('-8'), { target: '5' })).toBe('SCORE_ENTRY_INVALID');
    expect(scoreOf({ kind: 'ratio' }, actual('8'))).toBe('SCORE_TARGET_MISSING');
  });
});

describe('steps', () => {
  const method: ScoringMethod = {
    kind: 'steps',
    of: 'percentOfTarget',
    better: 'higher',
    atTarget: { points: '15' },
    above: { every: '1', amount: { points: '0.5' }, counting: 'whole', most: { points: '4' } },
    below: { every: '1', amount: { points: '1' }, counting: 'proportional' },
  };
  it.each([
    ['200', '15'],
    ['203', '31/2'],
    ['205.9', '16'],
    ['300', '19'],
    ['199', '29/2'],
    ['150', '-10'],
  ])('%s of 200 is %s', (value, expected) => {
    expect(scoreOf(method, actual(value), { target: '200' })).toBe(expected);
  });
  it('stops at the least that the criterion declares', () => {
    expect(scoreOf(method, actual('150'), { target: '200', least: '0' })).toBe('0');
  });
  it('may count units of measure, and less may be better', () => {
    const lower: ScoringMethod = { ...method, of: 'difference', better: 'lower' };
    expect(scoreOf(lower, actual('3'), { target: '5' })).toBe('16');
    expect(scoreOf(lower, actual('7'), { target: '5' })).toBe('13');
    expect(scoreOf(lower, actual('0'), { target: '0' })).toBe('15');
  });
});
