import { describe, expect, it } from 'vitest';
import { rankGroup } from '../ranking/rank-group.ts';
import { actual, criterion, pointsOf, prepared, scoreTable, selfSheet, totalsOf } from '../sample-score-table.ts';
import { percentWarnings } from '../sheet/percent-warnings.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import type { ScoreView } from '../table/score-column.ts';
import type { ScoreTable } from '../table/score-table.ts';

const table: ScoreTable = scoreTable([
  criterion(
    '22',
    '20',
    { kind: 'relativeToBest', shareAtTarget: '0.5' },
    { unitOfMeasure: '%', when: { notAssigned: 'comparedApart', zeroTarget: 'notAssigned' } },
  ),
]);

/** Each unit as [target, actual]. */
function totals(...units: readonly (readonly [string, string])[]): readonly string[] {
  return totalsOf(
    table,
    units.map(([target, value], index) => selfSheet(`u${index}`, { '22': actual(value) }, { '22': target })),
  );
}

describe('the two stages', () => {
  it('1: below the target, in proportion to half of the maximum', () => {
    expect(totals(['10', '9'], ['10', '3'])).toEqual(['9', '3']);
  });
  it('2: exactly at the target, half of the maximum', () => {
    expect(totals(['10', '10'])).toEqual(['10']);
  });
  it('3: the highest excess has the maximum, and so have all who tie with it, whatever their targets', () => {
    expect(totals(['10', '12'], ['100', '120'], ['10', '11'])).toEqual(['20', '20', '15']);
  });
  it('4: other excess in proportion to the best of the group, by the per cent and not by the amount', () => {
    // e: 3/10, 1/2, 1/100
    expect(totals(['10', '13'], ['4', '6'], ['100', '101'])).toEqual(['16', '20', '51/5']);
  });
  it('5: units without the target are compared only with each other and never lead', () => {
    expect(totals(['notAssigned', '3'], ['0', '4'], ['8', '8'], ['8', '10'])).toEqual(['15', '20', '10', '20']);
  });
  it('6: nothing done is 0, with a target or without', () => {
    expect(totals(['10', '0'], ['notAssigned', '0'], ['10', '20'])).toEqual(['0', '0', '20']);
  });
  it('has no leader where nobody exceeds', () => {
    expect(totals(['10', '10'], ['10', '10'])).toEqual(['10', '10']);
  });
  it('refuses what is below 0', () => {
    expect(totals(['10', '-1'])).toEqual(['SCORE_ENTRY_INVALID']);
  });
});

describe('exact to the last point', () => {
  it('takes (1 − 0.9) ÷ 0.9 and 10 ÷ 90 for the same number', () => {
    // the doubles differ, and one of two equal leaders would lose its place
    expect((1 - 0.9) / 0.9 === 10 / 90).toBe(false);
    expect(totals(['0.9', '1'], ['90', '100'], ['90', '95'])).toEqual(['20', '20', '15']);
  });
  it('changes everybody by one late correction of the best', () => {
    expect(totals(['10', '12'], ['10', '11'])).toEqual(['20', '15']);
    expect(totals(['10', '14'], ['10', '11'])).toEqual(['20', '25/2']);
  });
  it('rounds only where the table says', () => {
    const rounding = { criterion: { to: '0.01', mode: 'half-up' } } as const;
    const sheets = [selfSheet('a', { '22': actual('1') }, { '22': '3' })];
    expect(totalsOf(table, sheets)).toEqual(['10/3']);
    expect(totalsOf({ ...table, rounding }, sheets)).toEqual(['333/100']);
  });
});

describe('a per cent written as a fraction', () => {
  it('is warned about, before it makes a leader', () => {
    const sheets = [
      selfSheet('a', { '22': actual('90') }, { '22': '80' }),
      selfSheet('b', { '22': actual('0.9') }, { '22': '80' }),
      selfSheet('c', { '22': actual('85') }, { '22': '0.8' }),
    ];
    const group = scoreGroup(prepared(table), sheets);
    expect(percentWarnings(group).map(({ severity, path, data }) => [severity, path, data])).toEqual([
      [
        'warning',
        'sheets[1].columns.self.22',
        { node: '22', unit: 'b', of: 'actual', value: '0.9', others: '85–90', leads: false },
      ],
      [
        'warning',
        'sheets[2].targets.22',
        { node: '22', unit: 'c', of: 'target', value: '0.8', others: '80', leads: true },
      ],
    ]);
    expect(rankGroup(group)[0]?.unit).toBe('c');
    expect(pointsOf(group, '22')[2]).toBe('20');
  });
  it('is shown in the column that the view looks at', () => {
    const scorers = { self: ['unit'], verified: ['headAndDeputies'] } as const;
    const both = { ...table, root: { ...table.root, scorers, counts: ['verified', 'self'] as const } };
    const targets = { '22': '80' };
    const own = selfSheet('b', { '22': actual('0.9') }, targets);
    const sheets = [
      selfSheet('a', { '22': actual('90') }, targets),
      { ...own, columns: { ...own.columns, verified: { '22': { value: actual('0.8') } } } },
    ];
    const pathsIn = (view: ScoreView) =>
      percentWarnings(scoreGroup(prepared(both), sheets, view)).map((one) => one.path);
    expect(pathsIn('counted')).toEqual(['sheets[1].columns.verified.22']);
    expect(pathsIn('self')).toEqual(['sheets[1].columns.self.22']);
  });
});
