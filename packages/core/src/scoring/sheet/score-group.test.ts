import { describe, expect, it } from 'vitest';
import { sum } from '../../numbers/arithmetic.ts';
import { toFraction } from '../../numbers/fraction.ts';
import { explainUnit } from '../explanation/explain-unit.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import {
  actual,
  criterion,
  part,
  points,
  pointsOf,
  prepared,
  scoreTable,
  selfSheet,
  totalsOf,
} from '../sample-score-table.ts';
import type { Handling, HandlingRules } from '../table/handling.ts';
import type { ScoreNode } from '../table/score-node.ts';
import type { ScoreTable } from '../table/score-table.ts';
import { checkSheet } from './check-sheet.ts';
import { checkSheets } from './check-sheets.ts';
import type { EntryValue } from './entry-value.ts';
import { scoreGroup } from './score-group.ts';
import type { ScoreSheet } from './score-sheet.ts';
import { groupResults, unitResult } from './unit-result.ts';

const direct = { kind: 'direct' } as const;

/** I: 1 of 20, 2 of 30, 3 of 50. The first has this handling for everything. */
function table(handling: Handling): ScoreTable {
  const when: HandlingRules = { notApplicable: handling, missing: handling };
  return scoreTable([
    part('I', [criterion('1', '20', direct, { when }), criterion('2', '30', direct), criterion('3', '50', direct)]),
  ]);
}

function resultOf(of: ScoreTable, values: Readonly<Record<string, EntryValue>>) {
  const group = scoreGroup(prepared(of), [selfSheet('a', values)]);
  const [unit] = group.units;
  if (unit === undefined) throw new Error('no unit');
  const result = unitResult(group, unit);
  const explained = toFraction(sum(explainUnit(group, unit).map(({ contribution }) => contribution)));
  if (result.outcome === 'refused') return result.problems.map(({ code, path }) => [code, path]);
  return [toFraction(result.total), toFraction(result.attainable), explained];
}

describe('what does not concern a unit, or is missing', () => {
  const values = { '2': points('15'), '3': points('40') };
  it.each<[Handling, readonly unknown[]]>([
    ['excluded', ['55', '80', '55']],
    ['renormalised', ['275/4', '100', '275/4']],
    ['zero', ['55', '100', '55']],
    ['refused', [['SCORE_SITUATION_REFUSED', 'sheets[0].1']]],
  ])('is %s where the table says so', (handling, expected) => {
    expect(resultOf(table(handling), values)).toEqual(expected);
    expect(resultOf(table(handling), { ...values, '1': { kind: 'notApplicable' } })).toEqual(expected);
  });
  it('takes a whole part away when nothing of it is left', () => {
    const when: HandlingRules = { missing: 'renormalised' };
    const two = scoreTable([
      part('I', [criterion('1', '20', direct)], { when }),
      part('II', [criterion('2', '30', direct)]),
    ]);
    expect(resultOf(two, { '2': points('15') })).toEqual(['25', '50', '25']);
    expect(resultOf(two, { '1': points('0'), '2': points('15') })).toEqual(['15', '50', '15']);
  });
  it('is not the same as 0: a total of 0 is a total', () => {
    expect(resultOf(table('refused'), { '1': points('0'), '2': points('0'), '3': points('0') })).toEqual([
      '0',
      '100',
      '0',
    ]);
  });
  it('is refused whole when nothing was filled in', () => {
    expect(resultOf(table('refused'), {})).toEqual(
      ['1', '2', '3'].map((key) => ['SCORE_SITUATION_REFUSED', `sheets[0].${key}`]),
    );
  });
});

describe('caps and rounding', () => {
  it('of a part cut what its bonus adds', () => {
    const bonus = criterion('b', '10', direct, { role: 'bonus' });
    const capped = scoreTable([part('I', [criterion('1', '20', direct), bonus], { most: '25' })]);
    expect(resultOf(capped, { '1': points('18'), b: points('10') })).toEqual(['25', '20', '25']);
  });
  it('of a bonus part are its maximum, which its children may exceed together', () => {
    const extra: ScoreNode = part(
      'B',
      [criterion('b1', '15', direct, { role: 'bonus' }), criterion('b2', '15', direct, { role: 'bonus' })],
      { role: 'bonus', max: '20' },
    );
    expect(
      resultOf(scoreTable([criterion('1', '20', direct), extra]), {
        '1': points('1'),
        b1: points('15'),
        b2: points('12'),
      }),
    ).toEqual(['21', '20', '21']);
  });
  it('round where and as the table says, once in each place', () => {
    const ratio = (key: string) => criterion(key, '10', { kind: 'ratio' }, { target: '3' });
    const thirds = scoreTable([part('I', [ratio('1'), ratio('2'), ratio('3')])]);
    const values = { '1': actual('1'), '2': actual('1'), '3': actual('1') };
    const cent = { to: '0.01', mode: 'half-up' } as const;
    expect(resultOf(thirds, values)[0]).toBe('10');
    expect(resultOf({ ...thirds, rounding: { criterion: cent } }, values)).toEqual(['999/100', '30', '999/100']);
    expect(resultOf({ ...thirds, rounding: { total: { to: '0.25', mode: 'ceiling' } } }, values)[0]).toBe('10');
    expect(resultOf({ ...thirds, rounding: { part: { to: '4', mode: 'down' } } }, values)).toEqual(['8', '30', '8']);
  });
});

describe('a formula of a province', () => {
  const formula = (text: string, figures?: readonly { name: string; label: string }[]) => {
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Error(text);
    return { kind: 'formula', expression: parsed.expression, ...(figures === undefined ? {} : { figures }) } as const;
  };
  it('works on the same exact numbers, and is cut at the maximum', () => {
    const one = scoreTable([criterion('1', '20', formula('if(actual >= target, max * 2, max * actual / target)'))]);
    const totals = ['1', '3'].map((value) => totalsOf(one, [selfSheet('a', { '1': actual(value) }, { '1': '3' })])[0]);
    expect(totals).toEqual(['20/3', '20']);
    expect(totalsOf(one, [selfSheet('a', { '1': actual('1') })])).toEqual(['SCORE_TARGET_MISSING']);
  });
  it('reads figures, and the points of other nodes wherever they stand', () => {
    const named = [
      { name: 'poor', label: 'Hộ nghèo' },
      { name: 'all', label: 'Tổng số hộ' },
    ];
    const later = scoreTable([
      criterion('1', '20', formula('points("2") / 2 + 10 * poor / all', named)),
      criterion('2', '20', direct),
    ]);
    const values: Record<string, EntryValue> = {
      '1': { kind: 'figures', figures: { poor: '1', all: '3' } },
      '2': points('7'),
    };
    expect(totalsOf(later, [selfSheet('a', values)])).toEqual(['83/6']);
    expect(
      totalsOf(later, [selfSheet('a', { ...values, '1': { kind: 'figures', figures: { poor: '1', all: '0' } } })]),
    ).toEqual(['FORMULA_DIVIDES_BY_ZERO']);
    expect(totalsOf(later, [selfSheet('a', { ...values, '1': { kind: 'figures', figures: { poor: '1' } } })])).toEqual([
      'SCORE_SITUATION_REFUSED',
    ]);
  });
});

describe('the check of a sheet', () => {
  it('finds everything that is wrong at once, with paths', () => {
    const asked = scoreTable([
      criterion('1', '20', direct),
      criterion('2', '20', direct, {
        scorers: { appraised: ['standingBody', 'agency:test/so-tai-chinh'] },
        counts: ['appraised'],
      }),
      criterion('b', '5', { kind: 'collected' }, { role: 'bonus' }),
    ]);
    const sheet: ScoreSheet = {
      unit: 'a',
      targets: { '9': '3' },
      columns: {
        self: {
          '1': { value: points('21.x') },
          '2': { value: points('3') },
          b: { value: points('1') },
          '11': { value: points('1') },
        },
        appraised: { '2': { value: points('3'), by: 'unit' } },
      },
    };
    expect(checkSheet(prepared(asked), sheet).map(({ code, path }) => [code, path])).toEqual([
      ['SCORE_NODE_UNKNOWN', 'targets.9'],
      ['DECIMAL_MALFORMED', 'columns.self.1'],
      ['SCORE_COLUMN_NOT_ASKED', 'columns.self.2'],
      ['SCORE_NODE_UNKNOWN', 'columns.self.11'],
      ['SCORE_COLUMN_NOT_ASKED', 'columns.self.b'],
      ['SCORE_SCORER_OUTSIDE', 'columns.appraised.2'],
    ]);
  });
  it('finds a unit with two sheets', () => {
    const sheets = [selfSheet('a', { '1': points('1') }), selfSheet('a', { '9': points('1') })];
    const one = prepared(scoreTable([criterion('1', '20', direct)]));
    expect(checkSheets(one, sheets).map(({ code, path }) => [code, path])).toEqual([
      ['SCORE_UNIT_DUPLICATE', 'sheets[1].unit'],
      ['SCORE_NODE_UNKNOWN', 'sheets[1].columns.self.9'],
    ]);
  });
  it('names who may score, and stops the total', () => {
    const one = scoreTable([criterion('1', '20', direct)]);
    const sheet: ScoreSheet = { unit: 'a', columns: { self: { '1': { value: points('3'), by: 'headAndDeputies' } } } };
    const [result] = groupResults(scoreGroup(prepared(one), [sheet]));
    expect(result).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'SCORE_SCORER_OUTSIDE', data: { allowed: ['unit'] } }],
    });
  });
  it('takes the first column that counts and is filled in', () => {
    const mixed = scoreTable([
      criterion('1', '20', direct, {
        scorers: { self: ['unit'], verified: ['headAndDeputies'] },
        counts: ['verified', 'self'],
      }),
    ]);
    const self = { '1': { value: points('15') } };
    const verified = { '1': { value: points('12') } };
    const group = scoreGroup(prepared(mixed), [
      { unit: 'a', columns: { self } },
      { unit: 'b', columns: { self, verified } },
    ]);
    expect(pointsOf(group, '1')).toEqual(['15', '12']);
  });
});
