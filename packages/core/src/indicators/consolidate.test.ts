import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../testing/build-assessment-book.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { compareWithParent } from './compare-with-parent.ts';
import { childFigures, consolidate } from './consolidate.ts';
import type { ChildFigure } from './consolidation.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Quantity } from './quantity.ts';
import type { Scope } from './scope.ts';

const exact = (value: string, numerator?: string, denominator?: string): Quantity => ({
  kind: 'exact',
  value,
  ...(numerator === undefined ? {} : { numerator }),
  ...(denominator === undefined ? {} : { denominator }),
});
const district = (code: string): Scope => ({ kind: 'unit', unit: { code, validFrom: '2008-08-01' } });
const child = (code: string, quantity: Quantity | null, rest: Partial<Observation> = {}): ChildFigure => {
  const scope = district(code);
  if (quantity === null) return { scope, figure: null };
  return { scope, figure: { quantity, used: [buildObservation({ key: `test/${code}`, scope, quantity, ...rest })] } };
};
const total = buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER', unitOfMeasure: 'lao động' });
const rate = buildIndicator({ accumulation: 'POINT' });

describe('consolidate', () => {
  it('adds totals exactly, and is final only where every child is', () => {
    const found = consolidate(total, '2024', [child('105', exact('1200.5')), child('106', exact('300.25'))]);
    expect(found).toEqual({
      indicator: 'test/indicator',
      period: '2024',
      value: '6003/4',
      min: '6003/4',
      max: '6003/4',
      numerator: null,
      denominator: null,
      finality: 'FINAL',
      used: ['test/105', 'test/106'],
      missing: [],
    });
    const estimate = child('107', exact('1'), { status: 'ESTIMATE' });
    expect(consolidate(total, '2024', [child('105', exact('1')), estimate]).finality).toBe('PROVISIONAL');
  });

  it('adds counts with their sizes, and bounds as bounds', () => {
    const communes = buildIndicator({ valueType: 'COUNT_OF', accumulation: 'POINT', unitOfMeasure: 'xã' });
    const sized = [child('105', { kind: 'count', m: 5, n: 8 }), child('106', { kind: 'count', m: 7, n: 9 })];
    expect(consolidate(communes, '2024', sized)).toMatchObject({ value: '12', numerator: '12', denominator: '17' });
    const unsized = [...sized, child('107', { kind: 'count', m: 1 })];
    expect(consolidate(communes, '2024', unsized)).toMatchObject({ value: '13', numerator: null, denominator: null });
    const bounded = [child('105', exact('10')), child('106', { kind: 'bounded', min: { value: '5', strict: true } })];
    expect(consolidate(total, '2024', bounded)).toMatchObject({ value: null, min: '15', max: null });
  });

  it('recomputes a rate from its parts instead of averaging it', () => {
    const poor = [child('105', exact('10', '100', '1000')), child('106', exact('40', '4000', '10000'))];
    expect(consolidate(rate, '2024', poor)).toMatchObject({ value: '410/11', numerator: '4100', denominator: '11000' });
    const births = buildIndicator({ accumulation: 'POINT', unitOfMeasure: '‰' });
    expect(consolidate(births, '2024', [child('105', { kind: 'count', m: 21, n: 1000 })]).value).toBe('21');
  });

  it('names the children that are missing, and why', () => {
    const children = [
      child('105', exact('10')),
      child('106', null),
      child('107', { kind: 'withheld' }),
      child('108', { kind: 'notSurveyed' }),
      child('109', { kind: 'status', reached: true }),
      child('110', exact('99'), { voice: 'DECLARED' }),
    ];
    const found = consolidate(total, '2024', children);
    expect(found.value).toBe('10');
    expect(found.missing.map(({ scope, why }) => [scope.kind === 'unit' && scope.unit.code, why])).toEqual([
      ['106', 'NOT_FOUND'],
      ['107', 'WITHHELD'],
      ['108', 'NOT_SURVEYED'],
      ['109', 'NOT_A_NUMBER'],
      ['110', 'DECLARED_ONLY'],
    ]);
    const declared = ['105', '106'].map((code) => child(code, exact('2'), { voice: 'DECLARED' }));
    expect(consolidate(total, '2024', declared)).toMatchObject({ value: '4', missing: [] });
    expect(consolidate(total, '2024', [])).toMatchObject({ value: null, finality: null, used: [] });
  });

  it.each<[string, Partial<Indicator>, string]>([
    ['growth', { accumulation: 'GROWTH' }, 'growth-never-averaged'],
    ['a rank', { accumulation: 'POINT', valueType: 'RANK' }, 'rank-never-aggregated'],
    ['the score of an index', { accumulation: 'POINT', periodicity: 'EDITION' }, 'rank-never-aggregated'],
    ['a status', { accumulation: 'POINT', valueType: 'STATUS' }, 'status-never-added'],
    ['a date', { accumulation: 'POINT', valueType: 'DATE' }, 'status-never-added'],
    ['a rate without its parts', { accumulation: 'POINT' }, 'rate-without-parts'],
  ])('refuses %s', (_, indicator, why) => {
    const attempt = () => consolidate(buildIndicator(indicator), '2024', [child('105', exact('9'))]);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'CONSOLIDATION_REFUSED', data: expect.objectContaining({ why }) }),
    );
  });

  it('refuses figures of another period', () => {
    const attempt = () => consolidate(total, '2024', [child('105', exact('9'), { period: '2024-H1' })]);
    expect(attempt).toThrow(expect.objectContaining({ data: expect.objectContaining({ why: 'mixed-periods' }) }));
  });

  it('chooses each child as an assessment would, once, and adds up its months', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      buildObservation({
        key: `test/m${index}`,
        scope: district('106'),
        period: `2024-${String(index + 1).padStart(2, '0')}`,
        quantity: exact('10'),
      }),
    );
    const book = buildAssessmentBook({
      indicators: [total],
      observations: [buildObservation({ key: 'test/year', scope: district('105'), quantity: exact('80') }), ...months],
    });
    const scopes = [district('105'), district('106'), district('105'), district('107')];
    const children = childFigures(book, { indicator: total, period: '2024', scopes }, '2025-06-30');
    expect(consolidate(total, '2024', children)).toMatchObject({ value: '200', missing: [{ scope: district('107') }] });
    expect(
      childFigures(book, { indicator: total, period: '2024', scopes }, '2025-02-28').every(
        (one) => one.figure === null,
      ),
    ).toBe(true);
  });
});

describe('compareWithParent', () => {
  const children = [child('105', exact('1200')), child('106', exact('300'))];
  const parent = (value: string) => buildObservation({ key: 'test/parent', quantity: exact(value) });

  it('reports the difference, and warns where all children are counted', () => {
    expect(compareWithParent(consolidate(total, '2024', children), parent('1510'))).toEqual({
      parent: '1510',
      children: '1500',
      difference: '10',
      complete: true,
      issue: {
        severity: 'warning',
        code: 'CHILDREN_DIFFER_FROM_PARENT',
        path: '',
        data: { indicator: 'test/indicator', parent: '1510', children: '1500' },
      },
    });
  });

  it('does not warn within the rounding of the parent, nor while a child is missing', () => {
    const poor = consolidate(rate, '2024', [child('105', exact('33', '1', '3'))]);
    expect(compareWithParent(poor, parent('33.33'))).toMatchObject({ difference: '-1/300', issue: null });
    expect(compareWithParent(poor, parent('33.34'))?.issue?.code).toBe('CHILDREN_DIFFER_FROM_PARENT');
    const partial = consolidate(total, '2024', [...children, child('107', null)]);
    expect(compareWithParent(partial, parent('1600'))).toMatchObject({
      difference: '100',
      complete: false,
      issue: null,
    });
  });

  it('has nothing to compare where a side has no single number', () => {
    expect(compareWithParent(consolidate(total, '2024', []), parent('1600'))).toBeNull();
    const withheld = buildObservation({ quantity: { kind: 'withheld' } });
    expect(compareWithParent(consolidate(total, '2024', children), withheld)).toBeNull();
  });
});
