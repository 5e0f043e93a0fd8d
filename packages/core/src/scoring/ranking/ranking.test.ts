import { describe, expect, it } from 'vitest';
import { toFraction } from '../../numbers/fraction.ts';
import { criterion, part, points, prepared, scoreTable, selfSheet } from '../sample-score-table.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import type { ScoreTable } from '../table/score-table.ts';
import type { ClassificationRules } from './classification-rules.ts';
import { classify } from './classify.ts';
import { rankGroup } from './rank-group.ts';
import type { RankingRules } from './ranking-rules.ts';

const table = scoreTable([criterion('1', '60', { kind: 'direct' }), criterion('2', '40', { kind: 'direct' })]);

function sheetOf(unit: string, one: string, two: string, more: Partial<ScoreSheet> = {}): ScoreSheet {
  return { ...selfSheet(unit, { '1': points(one), '2': points(two) }), ...more };
}

function list(rules: Partial<RankingRules>, sheets: readonly ScoreSheet[], of: ScoreTable = table) {
  const ranking: RankingRules = { by: 'points', ties: 'standard', barred: 'inPlace', ...rules };
  return rankGroup(scoreGroup(prepared({ ...of, ranking }), sheets));
}

const five = [
  sheetOf('a', '10', '5'),
  sheetOf('b', '12', '5'),
  sheetOf('c', '12', '5'),
  sheetOf('d', '5', '12'),
  sheetOf('e', '1', '1'),
];

function places(ranking: ReturnType<typeof list>): readonly (string | null)[] {
  return ranking.map(({ place }) => place);
}

describe('ties', () => {
  it.each([
    ['standard', ['1', '1', '1', '4', '5']],
    ['modified', ['3', '3', '3', '4', '5']],
    ['dense', ['1', '1', '1', '2', '3']],
    ['fractional', ['2', '2', '2', '4', '5']],
  ] as const)('%s', (ties, expected) => {
    expect(places(list({ ties }, five))).toEqual(expected);
  });
  it('of two halve the place', () => {
    expect(places(list({ ties: 'fractional' }, five.slice(1, 3)))).toEqual(['1.5', '1.5']);
  });
  it('are broken in the declared order, and the list says by what', () => {
    const tieBreaks = [
      { kind: 'node', node: '2', prefer: 'higher' },
      { kind: 'given', name: 'returned-dossiers', prefer: 'lower' },
    ] as const;
    const [a, b, c, d, e] = five;
    const sheets = [
      a,
      { ...b, tieFigures: { 'returned-dossiers': '3' } },
      { ...c, tieFigures: { 'returned-dossiers': '1' } },
      d,
      e,
    ];
    const ranking = list({ tieBreaks }, sheets as ScoreSheet[]);
    expect(ranking.map(({ unit, place, decidedBy }) => [unit, place, decidedBy])).toEqual([
      ['d', '1', 0],
      ['c', '2', 1],
      ['b', '3', null],
      ['a', '4', null],
      ['e', '5', null],
    ]);
  });
  it('hard case 32: 17, 17, 19 and 15, 15, 17, but distinct places where unrounded points differ under one print', () => {
    const fill = Array.from({ length: 16 }, (_, index) =>
      sheetOf(`x${String(index).padStart(2, '0')}`, '50', String(index)),
    );
    const sheets = [...fill, sheetOf('p', '20', '1.004'), sheetOf('q', '20', '1.001'), sheetOf('r', '3', '0')];
    const rounding = { to: '0.01', mode: 'half-up' } as const;
    expect(places(list({ rounding }, sheets)).slice(16)).toEqual(['17', '17', '19']);
    expect(places(list({ rounding }, sheets.slice(2))).slice(14)).toEqual(['15', '15', '17']);
    const exact = list({}, sheets);
    expect(exact.slice(16).map(({ unit, place }) => [unit, place])).toEqual([
      ['p', '17'],
      ['q', '18'],
      ['r', '19'],
    ]);
    expect(exact.slice(16).map(({ figure }) => figure && toFraction(figure))).toEqual(['5251/250', '21001/1000', '3']);
  });
});

describe('units that are barred or have no total', () => {
  const event = { key: 'x', label: 'x', points: '1', counted: 'once', bars: ['Cờ'] } as const;
  const barring = scoreTable([
    criterion('1', '60', { kind: 'direct' }),
    criterion(
      '3',
      '0',
      { kind: 'deductions', from: 'zero', events: [event] },
      { role: 'penalty', when: { missing: 'zero' } },
    ),
  ]);
  const sheets = [
    selfSheet('a', { '1': points('50'), '3': { kind: 'events', events: { x: '1' } } }),
    selfSheet('b', { '1': points('40') }),
    selfSheet('c', {}),
  ];
  it('stay in the list, marked', () => {
    const ranking = list({}, sheets, barring);
    expect(ranking.map(({ unit, place, bars }) => [unit, place, bars])).toEqual([
      ['a', '1', [{ node: '3', event: 'x', from: ['Cờ'] }]],
      ['b', '2', []],
      ['c', null, []],
    ]);
    expect(list({ barred: 'withoutPlace' }, sheets, barring).map(({ unit, place }) => [unit, place])).toEqual([
      ['a', null],
      ['b', '1'],
      ['c', null],
    ]);
  });
  it('with a total of 0 have a place like any other', () => {
    expect(places(list({}, [sheetOf('a', '0', '0'), sheetOf('b', '0', '0.5')]))).toEqual(['1', '2']);
  });
});

describe('classification', () => {
  const rules: ClassificationRules = {
    of: 'points',
    floorMissed: 'nextClass',
    classes: [
      { key: 'xuat-sac', label: 'Xuất sắc', atLeast: '90', floor: { percent: '85', of: 'criteria' } },
      { key: 'tot', label: 'Tốt', atLeast: '80', floor: { percent: '80', of: 'criteria' } },
      { key: 'hoan-thanh', label: 'Hoàn thành', atLeast: '70', floor: { percent: '70', of: 'criteria' } },
    ],
    otherwise: { key: 'khong', label: 'Không hoàn thành' },
  };
  const classOf = (one: string, two: string, classification: ClassificationRules = rules, of: ScoreTable = table) => {
    const group = scoreGroup(prepared({ ...of, classification }), [sheetOf('a', one, two)]);
    const [unit] = group.units;
    const found = unit === undefined ? null : classify(group, unit);
    if (found?.outcome === 'classified') return found.class;
    return found?.outcome === 'undecided' ? `? ${found.reached}` : found?.outcome;
  };
  it.each([
    ['54', '36', 'xuat-sac'],
    ['53.9', '36', 'tot'],
    ['60', '33.9', 'tot'],
    ['60', '30', 'hoan-thanh'],
    ['60', '20', 'khong'],
    ['0', '0', 'khong'],
  ])('%s + %s of 60 + 40 is %s, by total and by the floor of each criterion', (one, two, expected) => {
    expect(classOf(one, two)).toBe(expected);
  });
  it('leaves it to the competent level where the table says so', () => {
    expect(classOf('60', '33.9', { ...rules, floorMissed: 'undecided' })).toBe('? xuat-sac');
  });
  it('may have floors for parts or for named nodes only', () => {
    const parts = scoreTable([
      part('I', [criterion('1', '60', { kind: 'direct' })]),
      part('II', [criterion('2', '40', { kind: 'direct' })]),
    ]);
    const floored = (of: 'parts' | readonly string[]) => ({
      ...rules,
      classes: [{ key: 'xuat-sac', label: 'Xuất sắc', atLeast: '90', floor: { percent: '85', of } }],
    });
    expect(classOf('60', '33.9', floored('parts'), parts)).toBe('khong');
    expect(classOf('60', '33.9', floored(['1']), parts)).toBe('xuat-sac');
  });
  it('may cap the total for the class only', () => {
    const bonus = scoreTable([
      criterion('1', '60', { kind: 'direct' }),
      criterion('2', '40', { kind: 'direct' }, { role: 'bonus' }),
    ]);
    const classification: ClassificationRules = {
      ...rules,
      cap: '90',
      classes: [{ key: 'a', label: 'A', atLeast: '95' }],
    };
    expect(classOf('60', '40', classification, bonus)).toBe('khong');
    expect(list({}, [sheetOf('a', '60', '40')], bonus).map(({ total }) => total && toFraction(total))).toEqual(['100']);
  });
});
