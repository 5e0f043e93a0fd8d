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

describe('countTimesPoints', () => {
  it.each([
    ['0', '0'],
    ['3', '9/2'],
    ['14', '20'],
    ['1.5', 'SCORE_ENTRY_INVALID'],
    ['-1', 'SCORE_ENTRY_INVALID'],
  ])('%s times 1.5 points, at most 20, is %s', (count, expected) => {
    expect(scoreOf({ kind: 'countTimesPoints', each: '1.5' }, { kind: 'count', count })).toBe(expected);
  });
});

describe('deductions', () => {
  const method: ScoringMethod = {
    kind: 'deductions',
    from: 'maximum',
    events: [
      { key: 'returned', label: 'Hồ sơ bị trả lại', points: '5', counted: 'each' },
      { key: 'absent', label: 'Vắng mặt', points: '3', counted: 'once' },
      { key: 'late', label: 'Chậm', points: '2', counted: 'each', most: '6' },
    ],
  };
  it.each([
    [{}, '20'],
    [{ returned: '2' }, '10'],
    [{ absent: '4' }, '17'],
    [{ late: '9' }, '14'],
    [{ returned: '5' }, '-5'],
    [{ unheard: '1' }, 'SCORE_ENTRY_NAME_UNKNOWN'],
  ])('%o leaves %s', (events, expected) => {
    expect(scoreOf(method, { kind: 'events', events })).toBe(expected);
  });
});

describe('lateness', () => {
  const bands = [
    { fromDays: '5', points: '5' },
    { fromDays: '10', points: '10' },
    { fromDays: '15', points: '20' },
  ];
  it.each([
    ['0', '20'],
    ['4', '20'],
    ['5', '15'],
    ['9', '15'],
    ['10', '10'],
    ['14', '10'],
    ['15', '0'],
    ['400', '0'],
  ])('%s days late leave %s', (days, expected) => {
    expect(scoreOf({ kind: 'lateness', from: 'maximum', bands }, { kind: 'lateness', days })).toBe(expected);
  });
  it('counts the days from the due day', () => {
    const method: ScoringMethod = { kind: 'lateness', from: 'maximum', due: '2025-12-15', bands };
    expect(scoreOf(method, { kind: 'date', date: '2025-12-15' })).toBe('20');
    expect(scoreOf(method, { kind: 'date', date: '2025-12-19' })).toBe('20');
    expect(scoreOf(method, { kind: 'date', date: '2025-12-20' })).toBe('15');
    expect(scoreOf(method, { kind: 'date', date: 'notDone' })).toBe('0');
  });
});

describe('dateMilestones', () => {
  const method: ScoringMethod = {
    kind: 'dateMilestones',
    milestones: [
      { until: '2025-06-30', amount: points20('100') },
      { until: '2025-09-30', amount: points20('60') },
    ],
    later: { points: '4' },
    notDone: { points: '0' },
  };
  it.each([
    ['2025-06-30', '20'],
    ['2025-07-01', '12'],
    ['2025-10-01', '4'],
    ['notDone', '0'],
    ['2025-02-30', 'DAY_MALFORMED'],
  ])('%s is %s', (date, expected) => {
    expect(scoreOf(method, { kind: 'date', date })).toBe(expected);
  });
});

describe('rankPoints', () => {
  const places = [
    { upTo: '1', amount: points20('100') },
    { upTo: '3', amount: points20('80') },
    { upTo: '10', amount: points20('50') },
  ];
  it.each([
    ['1', '20'],
    ['3', '16'],
    ['4', '10'],
    ['11', '2'],
    ['0', 'SCORE_ENTRY_INVALID'],
  ])('place %s is %s', (rank, expected) => {
    expect(
      scoreOf({ kind: 'rankPoints', of: 'entered', places, otherwise: { points: '2' } }, { kind: 'rank', rank }),
    ).toBe(expected);
  });
  it('finds the place among the group, ties sharing the better one', () => {
    const method: ScoringMethod = {
      kind: 'rankPoints',
      of: 'group',
      better: 'lower',
      places,
      otherwise: { points: '2' },
    };
    const sheets = ['5', '2', '2', '7'].map((value, index) => selfSheet(`u${index}`, { '1': actual(value) }));
    expect(totalsOf(scoreTable([criterion('1', '20', method)]), sheets)).toEqual(['16', '20', '20', '10']);
  });
});

describe('shareOfVotes', () => {
  it.each([
    ['30', '45', '40/3'],
    ['0', '45', '0'],
    ['46', '45', 'SCORE_ENTRY_INVALID'],
    ['0', '0', 'SCORE_ENTRY_INVALID'],
  ])('%s of %s votes are %s', (votes, of, expected) => {
    expect(scoreOf({ kind: 'shareOfVotes' }, { kind: 'votes', votes, of })).toBe(expected);
  });
});

describe('plusMinus', () => {
  it.each([
    ['5', '5'],
    ['-10', '-10'],
    ['-10.5', 'SCORE_OUTSIDE'],
    ['21', 'SCORE_OUTSIDE'],
  ])('%s within −10 and +20 is %s', (given, expected) => {
    expect(scoreOf({ kind: 'plusMinus', lowest: '-10' }, points(given), { role: 'bonus' })).toBe(expected);
  });
});

describe('typed points', () => {
  it('may stand in the place of a result where the table allows it', () => {
    expect(scoreOf({ kind: 'ratio' }, points('7'), { alsoTyped: true })).toBe('7');
    expect(scoreOf({ kind: 'ratio' }, points('20.5'), { alsoTyped: true })).toBe('SCORE_OUTSIDE');
    expect(scoreOf({ kind: 'ratio' }, points('7'))).toBe('SCORE_ENTRY_UNFIT');
  });
});
