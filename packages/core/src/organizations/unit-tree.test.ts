import { describe, expect, it } from 'vitest';
import type { UnitRef } from './admin-unit.ts';
import { unitOn } from './unit-on.ts';
import { ancestorsOn, childrenOn, descendantsOn, isWithin } from './unit-tree.ts';
import { vietnamUnitsWithSeedProvinces } from './units-of-seed-provinces.ts';

const register = vietnamUnitsWithSeedProvinces();
const country = { code: 'VN', validFrom: '1976-07-02' };
const oldProvince = (code: string) => ({ code, validFrom: '2008-08-01' });
const newUnit = (code: string) => ({ code, validFrom: '2025-07-01' });
const listed = (code: string) => ({ code, validFrom: '2022-01-01' });

describe('ancestorsOn', () => {
  it('goes over the district before the merger and past it after', () => {
    const names = (code: string, day: string) =>
      ancestorsOn(register, unitOn(register, code, day), day).map((unit) => unit.fullName);
    const vietnam = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
    expect(names('29623', '2025-06-30')).toStrictEqual(['Huyện Mang Thít', 'Tỉnh Vĩnh Long', vietnam]);
    expect(names('29623', '2025-07-01')).toStrictEqual(['Tỉnh Vĩnh Long', vietnam]);
    expect(names('VN', '2025-07-01')).toStrictEqual([]);
  });

  it('reads the parent on the day: communes of Yên Dũng came to the city of Bắc Giang', () => {
    const parentOn = (day: string) => ancestorsOn(register, unitOn(register, '07735', day), day)[0]?.fullName;
    expect(parentOn('2024-12-31')).toBe('Huyện Yên Dũng');
    expect(parentOn('2025-01-01')).toBe('Thành phố Bắc Giang');
  });
});

describe('childrenOn and descendantsOn', () => {
  it('give the direct children, or each with all below it', () => {
    const day = '2022-06-01';
    expect(childrenOn(register, oldProvince('12'), day).map((unit) => unit.code)).toStrictEqual([
      '105',
      '106',
      '107',
      '108',
      '109',
      '110',
      '111',
      '112',
    ]);
    const codesBelow = (ref: UnitRef) => descendantsOn(register, ref, day).map((unit) => unit.code);
    const city = codesBelow(listed('105'));
    expect(city).toContain('03388');
    expect(codesBelow(oldProvince('12')).slice(0, city.length + 2)).toStrictEqual(['105', ...city, '106']);
  });

  it('are empty where nothing is encoded below', () => {
    expect(childrenOn(register, oldProvince('01'), '2025-07-01')).toStrictEqual([]);
  });

  it('refuse a day outside the life of the unit', () => {
    expect(() => childrenOn(register, oldProvince('86'), '2025-07-01')).toThrow(
      expect.objectContaining({
        code: 'UNIT_ENDED',
        data: expect.objectContaining({ successors: [{ code: '86', name: 'Tỉnh Vĩnh Long' }] }),
      }),
    );
    expect(() => childrenOn(register, newUnit('86'), '2025-06-30')).toThrow(
      expect.objectContaining({ code: 'UNIT_NOT_YET', data: { code: '86', on: '2025-06-30', firstDay: '2025-07-01' } }),
    );
  });
});

describe('isWithin', () => {
  it('holds for the unit itself and everything above it', () => {
    expect(isWithin(register, listed('863'), listed('863'))).toBe(true);
    expect(isWithin(register, listed('863'), oldProvince('86'))).toBe(true);
    expect(isWithin(register, listed('29623'), oldProvince('86'))).toBe(true);
    expect(isWithin(register, listed('29623'), country)).toBe(true);
    expect(isWithin(register, newUnit('29623'), newUnit('86'))).toBe(true);
  });

  it('does not hold upwards or sideways', () => {
    expect(isWithin(register, oldProvince('86'), listed('863'))).toBe(false);
    expect(isWithin(register, listed('863'), oldProvince('84'))).toBe(false);
  });

  it('does not hold across eras', () => {
    expect(isWithin(register, oldProvince('84'), newUnit('86'))).toBe(false);
    expect(isWithin(register, listed('29623'), newUnit('86'))).toBe(false);
    expect(isWithin(register, newUnit('29623'), oldProvince('86'))).toBe(false);
  });

  it('holds where one life spans both eras', () => {
    expect(isWithin(register, listed('107'), oldProvince('12'))).toBe(true);
    expect(isWithin(register, newUnit('03388'), oldProvince('12'))).toBe(true);
  });
});
