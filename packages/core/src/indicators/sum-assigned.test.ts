import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitOn } from '../organizations/unit-on.ts';
import { refOf } from '../organizations/unit-ref.ts';
import { childrenOn } from '../organizations/unit-tree.ts';
import { vietnamUnitsWithSeedProvinces } from '../organizations/units-of-seed-provinces.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildTarget } from '../testing/build-target.ts';
import type { Indicator } from './indicator.ts';
import type { Predicate } from './predicate.ts';
import { sumAssigned } from './sum-assigned.ts';
import type { Target } from './target.ts';

const register = vietnamUnitsWithSeedProvinces();
const laiChau = refOf(unitOn(register, '12', '2026-01-01'));
const [first = laiChau, second = laiChau, third = laiChau] = childrenOn(register, laiChau, '2026-01-01').map(refOf);
const indicator = buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER' });
const total = (value: string): Predicate => ({ kind: 'total', value });
const target = (
  key: string,
  unit: Target['scope'] | typeof laiChau,
  predicate: Predicate,
  rest: Partial<Target> = {},
) =>
  buildTarget({
    key,
    period: '2026',
    predicate,
    scope: 'kind' in unit ? unit : { kind: 'unit', unit },
    ...rest,
  });
const parent = target('test/parent', laiChau, total('8920'));
const ask = (below: readonly Target[], from = parent, other: Indicator = indicator) =>
  sumAssigned(from, below, { indicator: other, register });

describe('sumAssigned', () => {
  it('shows what is left over or assigned too much, exactly, and does not refuse it', () => {
    const below = [target('test/a', first, total('4000.5')), target('test/b', second, total('4000'))];
    expect(ask(below)).toEqual({
      kind: 'summed',
      parent: 'test/parent',
      demanded: '8920',
      assigned: '8000.5',
      difference: '919.5',
      counted: [
        { target: 'test/a', value: '4000.5' },
        { target: 'test/b', value: '4000' },
      ],
      notCounted: [],
      issue: {
        severity: 'warning',
        code: 'CHILDREN_DIFFER_FROM_PARENT',
        path: '',
        data: { indicator: 'test/indicator', parent: '8920', children: '8000.5' },
      },
    });
    expect(ask([...below, target('test/c', third, total('919.5'))])).toMatchObject({ difference: '0', issue: null });
    expect(ask([target('test/c', third, total('9000'))])).toMatchObject({ difference: '-80', issue: {} });
    expect(ask([])).toMatchObject({ assigned: '0', difference: '8920', issue: null });
  });

  it('adds counts, and absolute changes with their sign', () => {
    const count = (m: number): Predicate => ({ kind: 'countOf', m, n: 20, group: 'test/group' });
    const communes = buildIndicator({ valueType: 'COUNT_OF', accumulation: 'POINT' });
    const whole = target('test/parent', laiChau, count(16));
    expect(ask([target('test/a', first, count(9))], whole, communes)).toMatchObject({ difference: '7' });
    const change = (by: string, direction: 'UP' | 'DOWN'): Predicate => {
      return { kind: 'change', by, direction, measure: 'ABSOLUTE' };
    };
    const fewer = target('test/parent', laiChau, change('10', 'DOWN'));
    const below = [target('test/a', first, change('15', 'DOWN')), target('test/b', second, change('5', 'UP'))];
    expect(ask(below, fewer)).toMatchObject({ demanded: '-10', assigned: '-10', difference: '0' });
  });

  it('names each target that does not count, and why', () => {
    const old = target('test/old', first, total('1'));
    const below = [
      old,
      target('test/new', first, total('2'), {
        adjusts: { target: 'test/old', on: '2026-02-01', decidedBy: 'test/nq' },
      }),
      target('test/again', first, total('4')),
      target('test/other', second, total('8'), { indicator: 'test/other' }),
      target('test/2027', second, total('16'), { period: '2027' }),
      target('test/growth', second, { kind: 'growth', rate: '6', base: '2025' }),
      target('test/self', laiChau, total('32')),
      target('test/foreign', refOf(unitOn(register, '24', '2026-01-01')), total('64')),
      target('test/group', { kind: 'group', group: 'test/group' }, total('128')),
    ];
    expect(ask(below)).toMatchObject({
      assigned: '2',
      counted: [{ target: 'test/new' }],
      notCounted: [
        { target: 'test/old', why: 'ADJUSTED' },
        { target: 'test/again', why: 'SCOPE_TWICE' },
        { target: 'test/other', why: 'OTHER_INDICATOR' },
        { target: 'test/2027', why: 'OTHER_PERIOD' },
        { target: 'test/growth', why: 'OTHER_KIND' },
        { target: 'test/self', why: 'NOT_BELOW' },
        { target: 'test/foreign', why: 'NOT_BELOW' },
        { target: 'test/group', why: 'NOT_BELOW' },
      ],
    });
  });

  it('counts of a district and a commune inside it the district alone', () => {
    const province = refOf(unitOn(register, '12', '2024-12-31'));
    const [district = province] = childrenOn(register, province, '2024-12-31').map(refOf);
    const [commune = province] = childrenOn(register, district, '2024-12-31').map(refOf);
    const below = [target('test/commune', commune, total('1')), target('test/district', district, total('2'))];
    expect(ask(below, target('test/parent', province, total('2')))).toMatchObject({
      assigned: '2',
      notCounted: [{ target: 'test/commune', why: 'INSIDE_ANOTHER' }],
    });
  });

  it.each<[string, Partial<Indicator>, Partial<Target>]>([
    ['GROWTH', { accumulation: 'GROWTH' }, {}],
    ['RATE', { valueType: 'RATE' }, {}],
    ['RATE', {}, { predicate: { kind: 'change', by: '3.8', measure: 'PERCENTAGE_POINT', direction: 'DOWN' } }],
    ['RANK_OR_INDEX', { valueType: 'RANK' }, {}],
    ['RANK_OR_INDEX', { periodicity: 'EDITION' }, {}],
    ['STATUS', { valueType: 'STATUS' }, {}],
    ['NO_NUMBER', {}, { predicate: { kind: 'attention' } }],
    ['OTHER_INDICATOR', {}, { indicator: 'test/other' }],
    ['NOT_OF_A_UNIT', {}, { scope: { kind: 'group', group: 'test/group' } }],
  ])('has no sum: %s', (why, ofIndicator, ofParent) => {
    const kind = buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER', ...ofIndicator });
    expect(ask([], { ...parent, ...ofParent }, kind)).toEqual({
      kind: 'notSummed',
      parent: 'test/parent',
      why,
      notCounted: [],
    });
  });

  it('counts or names every target once, and the difference closes the sum', () => {
    const units = [first, second, third, laiChau];
    const below = fc.array(fc.record({ unit: fc.constantFrom(...units), value: fc.integer({ min: 0, max: 99_999 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(below, (list) => {
        const found = ask(
          list.map(({ unit, value }, index) => target(`test/${index}`, unit, total(String(value / 4)))),
        );
        if (found.kind !== 'summed') throw new Error(found.why);
        expect(found.counted.length + found.notCounted.length).toBe(list.length);
        const sum = found.counted.reduce((all, { value }) => all + Number(value), 0);
        expect(Number(found.assigned)).toBe(sum);
        expect(Number(found.difference)).toBe(8920 - sum);
      }),
      { numRuns: 100 },
    );
  });
});
