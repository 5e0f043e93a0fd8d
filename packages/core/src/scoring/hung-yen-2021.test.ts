import { describe, expect, it } from 'vitest';
import { sum } from '../numbers/arithmetic.ts';
import { toFraction } from '../numbers/fraction.ts';
import { explainUnit } from './explanation/explain-unit.ts';
import type { RatioWithExcess } from './methods/ratio-with-excess.ts';
import { actual, criterion, part, pointsOf, prepared, scoreTable } from './sample-score-table.ts';
import type { EntryValue } from './sheet/entry-value.ts';
import { scoreAllColumns } from './sheet/score-columns.ts';
import { scoreGroup } from './sheet/score-group.ts';
import type { ScoreEntry, ScoreSheet } from './sheet/score-sheet.ts';
import { groupResults, unitResult } from './sheet/unit-result.ts';
import type { ScoreTable } from './table/score-table.ts';

const excess = {
  every: '1',
  amount: { percentOfMax: '1' },
  counting: 'whole',
  most: { percentOfMax: '10' },
  to: 'thuong-chi-tieu',
} as const;
const direct: RatioWithExcess = { kind: 'ratioWithExcess', direction: 'direct', excess };
const inverse: RatioWithExcess = { ...direct, direction: 'inverse' };

/** In the manner of the draft guidance: I and II by the unit, then head and deputies; III by the standing body. */
const table: ScoreTable = {
  ...scoreTable([
    part('I', [criterion('I.1', '20', direct), criterion('I.2', '20', inverse)]),
    part('II', [criterion('II.1', '10', { kind: 'direct' })]),
    part('III', [criterion('III.1', '50', { kind: 'direct' })], {
      scorers: { appraised: ['standingBody'] },
      counts: ['appraised'],
    }),
    criterion('thuong-chi-tieu', '20', { kind: 'collected' }, { role: 'bonus' }),
    criterion(
      'thuong-phong-trao',
      '5',
      { kind: 'direct' },
      { role: 'bonus', scorers: { appraised: ['standingBody'] }, counts: ['appraised'] },
    ),
    criterion(
      'tru',
      '0',
      {
        kind: 'deductions',
        from: 'zero',
        events: [
          { key: 'vang', label: 'Lãnh đạo không tham gia hoạt động', points: '5', counted: 'once' },
          { key: 'tra-lai', label: 'Mỗi hồ sơ bị trả lại', points: '5', counted: 'each' },
          { key: 'khien-trach', label: 'Lãnh đạo bị khiển trách', points: '10', counted: 'once' },
          {
            key: 'canh-cao',
            label: 'Lãnh đạo bị cảnh cáo trở lên',
            points: '20',
            counted: 'once',
            bars: ['Cờ', 'Bằng khen'],
          },
        ],
      },
      { role: 'penalty', scorers: { appraised: ['standingBody'] }, counts: ['appraised'] },
    ),
    criterion(
      'tru-cham',
      '0',
      {
        kind: 'lateness',
        from: 'zero',
        bands: [
          { fromDays: '5', points: '5' },
          { fromDays: '10', points: '10' },
          { fromDays: '15', points: '20' },
        ],
      },
      { role: 'penalty', scorers: { appraised: ['standingBody'] }, counts: ['appraised'] },
    ),
  ]),
};
const scored: ScoreTable = {
  ...table,
  root: { ...table.root, scorers: { self: ['unit'], verified: ['headAndDeputies'] }, counts: ['verified'] },
};

interface Filled {
  readonly i1: string;
  readonly i2: string;
  readonly events?: Readonly<Record<string, string>>;
  readonly days?: string;
}

function cells(values: Readonly<Record<string, EntryValue>>): Record<string, ScoreEntry> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
}

function sheet({ i1, i2, events = {}, days = '0' }: Filled): ScoreSheet {
  const content = { 'I.1': actual(i1), 'I.2': actual(i2) };
  const typed = (points: string): EntryValue => ({ kind: 'points', points });
  return {
    unit: 'test/so-a',
    targets: { 'I.1': '100', 'I.2': '5' },
    columns: {
      self: cells({ ...content, 'II.1': typed('10') }),
      verified: cells({ ...content, 'II.1': typed('8.5') }),
      appraised: cells({
        'III.1': typed('45'),
        'thuong-phong-trao': typed('2'),
        tru: { kind: 'events', events },
        'tru-cham': { kind: 'lateness', days },
      }),
    },
  };
}

describe('the derived cases, of 20 points and a plan of 100', () => {
  it.each([
    ['80', '16', '0'],
    ['100', '20', '0'],
    ['104', '20', '4/5'],
    ['104.9', '20', '4/5'],
    ['130', '20', '2'],
  ])('%s is %s and a bonus of %s', (reached, expected, bonus) => {
    const group = scoreGroup(prepared(scored), [sheet({ i1: reached, i2: '5' })]);
    expect([pointsOf(group, 'I.1'), pointsOf(group, 'thuong-chi-tieu')]).toEqual([[expected], [bonus]]);
  });
  it.each([
    ['4', '20', '2'],
    ['8', '25/2', '0'],
    ['5', '20', '0'],
  ])('inverse: a plan of 5 and %s is %s and a bonus of %s', (reached, expected, bonus) => {
    const group = scoreGroup(prepared(scored), [sheet({ i1: '100', i2: reached })]);
    expect([pointsOf(group, 'I.2'), pointsOf(group, 'thuong-chi-tieu')]).toEqual([[expected], [bonus]]);
  });
  it('counts what is left of a step where the table says proportional', () => {
    const proportional = { ...direct, excess: { ...excess, counting: 'proportional' } } as const;
    const children = scored.root.children.map((node) =>
      node.key === 'I' ? part('I', [criterion('I.1', '20', proportional), criterion('I.2', '20', inverse)]) : node,
    );
    const other = { ...scored, root: { ...scored.root, children } };
    expect(pointsOf(scoreGroup(prepared(other), [sheet({ i1: '104.9', i2: '5' })]), 'thuong-chi-tieu')).toEqual([
      '49/50',
    ]);
  });
  it('caps all bonuses of targets together', () => {
    const many = Array.from({ length: 12 }, (_, index) => criterion(`I.${index}`, '20', direct));
    const children = [
      part('I', many),
      criterion('thuong-chi-tieu', '20', { kind: 'collected' }, { role: 'bonus' as const }),
    ];
    const values = Object.fromEntries(many.map(({ key }) => [key, actual('200')]));
    const targets = Object.fromEntries(many.map(({ key }) => [key, '100']));
    const group = scoreGroup(prepared(scoreTable(children)), [
      { unit: 'a', targets, columns: { self: cells(values) } },
    ]);
    expect([pointsOf(group, 'I'), pointsOf(group, 'thuong-chi-tieu'), pointsOf(group, 'total')]).toEqual([
      ['240'],
      ['20'],
      ['260'],
    ]);
  });
});

describe('penalties', () => {
  const totalOf = (filled: Partial<Filled>) => {
    const group = scoreGroup(prepared(scored), [sheet({ i1: '100', i2: '5', ...filled })]);
    const [result] = groupResults(group);
    return result?.outcome === 'scored' ? [toFraction(result.total), result.bars] : ['refused', result?.problems];
  };
  it.each<[Partial<Filled>, string]>([
    [{}, '191/2'],
    [{ events: { vang: '2' } }, '181/2'],
    [{ events: { 'tra-lai': '3' } }, '161/2'],
    [{ events: { 'khien-trach': '1' } }, '171/2'],
    [{ days: '4' }, '191/2'],
    [{ days: '5' }, '181/2'],
    [{ days: '10' }, '171/2'],
    [{ days: '15' }, '151/2'],
  ])('%o leaves a total of %s', (filled, expected) => {
    expect(totalOf(filled)).toEqual([expected, []]);
  });
  it('of a disciplined leader bars the unit besides its points', () => {
    const bars = [{ node: 'tru', event: 'canh-cao', from: ['Cờ', 'Bằng khen'] }];
    expect(totalOf({ events: { 'canh-cao': '1' } })).toEqual(['151/2', bars]);
  });
});

describe('hard case 39: a self-score is not a verified score', () => {
  const filled = sheet({ i1: '130', i2: '4', events: { 'tra-lai': '1' } });
  it('keeps three numbers, and the total that the table prescribes mixes them', () => {
    const columns = scoreAllColumns(prepared(scored), [filled]);
    const total = (view: keyof typeof columns) => {
      const [result] = groupResults(columns[view]);
      return result?.outcome === 'scored' ? toFraction(result.total) : result;
    };
    // self: 20 + 20 + 10 + bonus 4; verified: 8.5 in the place of 10; appraised: 45 + 2 − 5; counted: verified + appraised
    expect([total('self'), total('verified'), total('appraised'), total('counted')]).toEqual([
      '54',
      '105/2',
      '42',
      '189/2',
    ]);
  });
  it('lets deductions go below 0, unless a least is declared', () => {
    const penalties = { kind: 'events', events: { 'tra-lai': '9' } } as const;
    const other = { ...filled, columns: { appraised: cells({ tru: penalties }) } };
    const only = scoreTable([scored.root.children[3], scored.root.children[5]].flatMap((node) => node ?? []));
    const group = scoreGroup(prepared(only), [other]);
    expect(pointsOf(group, 'total')).toEqual(['-45']);
    const [, tru] = only.root.children;
    const capped = scoreTable([only.root.children[0], tru && { ...tru, least: '-30' }].flatMap((node) => node ?? []));
    expect(pointsOf(scoreGroup(prepared(capped), [other]), 'total')).toEqual(['-30']);
  });
});

describe('the explanation', () => {
  it('sums to the total exactly, each point with its rule and clause', () => {
    const group = scoreGroup(prepared(scored), [sheet({ i1: '103', i2: '7', events: { 'tra-lai': '2' }, days: '6' })]);
    const [unit] = group.units;
    if (unit === undefined) throw new Error('no unit');
    const findings = explainUnit(group, unit);
    const result = unitResult(group, unit);
    expect(result.outcome === 'scored' && toFraction(result.total)).toBe(
      toFraction(sum(findings.map((one) => one.contribution))),
    );
    expect(
      findings.map((one) => [one.node, toFraction(one.contribution), one.kind === 'criterion' ? one.rule : null]),
    ).toEqual([
      ['total', '0', null],
      ['I', '0', null],
      ['I.1', '20', 'withExcess'],
      ['I.2', '100/7', 'inverseRatio'],
      ['II', '0', null],
      ['II.1', '17/2', 'direct'],
      ['III', '0', null],
      ['III.1', '45', 'direct'],
      ['thuong-chi-tieu', '3/5', 'collected'],
      ['thuong-phong-trao', '2', 'direct'],
      ['tru', '-10', 'deductions'],
      ['tru-cham', '-5', 'late'],
    ]);
    expect(findings.every(({ source }) => source.document === 'test/rules')).toBe(true);
  });
});
