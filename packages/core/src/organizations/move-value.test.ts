import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../numbers/decimal.ts';
import { parseFraction, toFraction } from '../numbers/fraction.ts';
import { rational } from '../numbers/rational.ts';
import { moveValue } from './move-value.ts';
import type { UnitDivision } from './unit-division.ts';
import { refKey } from './unit-ref.ts';
import { vietnamUnitsWithSeedProvinces } from './units-of-seed-provinces.ts';

const register = vietnamUnitsWithSeedProvinces();
const old = (code: string, value: string) => ({
  unit: { code, validFrom: '2008-08-01' },
  value: parseDecimal(value),
});
const caiVon = { unit: { code: '29770', validFrom: '2022-01-01' }, value: rational(1000) };
const newUnit = (code: string) => ({ code, validFrom: '2025-07-01' });

function division(...weights: readonly (readonly [string, string])[]): UnitDivision {
  return {
    unit: caiVon.unit,
    parts: weights.map(([code, weight]) => ({ to: newUnit(code), weight: parseFraction(weight) })),
  };
}

function moved(values: Parameters<typeof moveValue>[1], day: string, divisions: readonly UnitDivision[] = []) {
  return moveValue(register, values, day, divisions).map(({ unit, value, from, missing }) => ({
    unit: unit.code,
    value: toFraction(value),
    from: from.map((origin) => origin.code),
    missing: missing?.map(refKey) ?? null,
  }));
}

describe('moveValue', () => {
  it('adds up units that merged', () => {
    const values = [old('86', '8920'), old('84', '100.5'), old('83', '0.1')];
    expect(moved(values, '2025-07-01')).toStrictEqual([
      { unit: '86', value: '45103/5', from: ['86', '84', '83'], missing: [] },
    ]);
  });

  it('says which parts of a merged unit no value was given for', () => {
    expect(moved([old('84', '1'), old('93', '2')], '2025-07-01')).toStrictEqual([
      { unit: '86', value: '1', from: ['84'], missing: ['83@2008-08-01', '86@2008-08-01'] },
      { unit: '92', value: '2', from: ['93'], missing: ['92@2008-08-01', '94@2008-08-01'] },
    ]);
  });

  it('says so over two changes as well', () => {
    expect(moved([old('70', '5')], '2026-04-30')).toStrictEqual([
      { unit: '75', value: '5', from: ['70'], missing: ['75@2008-08-01'] },
    ]);
  });

  it('leaves a value where it is while the unit lives', () => {
    expect(moved([old('12', '-0.45')], '2026-11-22')).toStrictEqual([
      { unit: '12', value: '-9/20', from: ['12'], missing: [] },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(moved([], '2025-07-01')).toStrictEqual([]);
  });

  it('refuses to cross a divided commune without weights', () => {
    expect(() => moveValue(register, [caiVon], '2025-07-01')).toThrow(
      expect.objectContaining({
        code: 'UNIT_DIVIDED_WITHOUT_WEIGHTS',
        data: { code: '29770', parts: ['29770 (Phường Cái Vồn)', '29771 (Phường Bình Minh)'] },
      }),
    );
  });

  it('refuses it also with weights of another unit', () => {
    const other = { ...division(['29770', '1/3'], ['29771', '2/3']), unit: { code: '29771', validFrom: '2022-01-01' } };
    expect(() => moveValue(register, [caiVon], '2025-07-01', [other])).toThrow(
      expect.objectContaining({ code: 'UNIT_DIVIDED_WITHOUT_WEIGHTS' }),
    );
  });

  it('shares out exactly with weights, also such that no decimal holds', () => {
    expect(moved([caiVon], '2025-07-01', [division(['29770', '1/3'], ['29771', '2/3'])])).toStrictEqual([
      { unit: '29770', value: '1000/3', from: ['29770'], missing: null },
      { unit: '29771', value: '2000/3', from: ['29770'], missing: null },
    ]);
  });

  it('lets a weight be 0', () => {
    const values = moved([caiVon], '2025-07-01', [division(['29771', '1'], ['29770', '0'])]).map(({ value }) => value);
    expect(values).toStrictEqual(['0', '1000']);
  });

  it.each([
    ['do not add up to 1', '9/10', division(['29770', '1/2'], ['29771', '2/5'])],
    ['add up to more', '4/3', division(['29770', '2/3'], ['29771', '2/3'])],
    ['are negative', '1', division(['29770', '-1/2'], ['29771', '3/2'])],
    ['forget a part', '1', division(['29770', '1'])],
    ['name a part twice', '1', division(['29770', '1/2'], ['29770', '1/2'])],
    ['name a foreign part', '1', division(['29770', '1/2'], ['29771', '1/2'], ['29812', '0'])],
    ['are empty', '0', division()],
  ])('refuses weights that %s', (_, sum, weights) => {
    expect(() => moveValue(register, [caiVon], '2025-07-01', [weights])).toThrow(
      expect.objectContaining({ code: 'UNIT_WEIGHTS_INVALID', data: { code: '29770', sum } }),
    );
  });

  it('hard case 27: refuses a district that ended without a successor, and a commune whose successors are not encoded', () => {
    const value = rational(1);
    const ended = { code: 'UNIT_ENDED' };
    const district = { unit: { code: '863', validFrom: '2022-01-01' }, value };
    expect(() => moveValue(register, [district], '2025-12-31')).toThrow(
      expect.objectContaining({ ...ended, data: expect.not.objectContaining({ successorsKnown: false }) }),
    );
    const commune = { unit: { code: '29623', validFrom: '2022-01-01' }, value };
    expect(() => moveValue(register, [commune], '2025-12-31')).toThrow(
      expect.objectContaining({ ...ended, data: expect.objectContaining({ successors: [], successorsKnown: false }) }),
    );
  });

  it('moves only forwards', () => {
    expect(() => moveValue(register, [{ unit: newUnit('86'), value: rational(1) }], '2025-06-30')).toThrow(
      expect.objectContaining({ code: 'UNIT_NOT_YET' }),
    );
  });
});
