import { descendantsOn, refKey, refOf, type UnitRef, unitOn, vietnamUnitsWithSeedProvinces } from '@thidua/core';
import { describe, expect, test } from 'vitest';
import { isOwnUnit, ownUnitKeys } from './own-unit.ts';

const register = vietnamUnitsWithSeedProvinces();
const today = '2026-11-22';
const at = (code: string, day: string): UnitRef => refOf(unitOn(register, code, day));
const own = (scope: UnitRef | readonly UnitRef[], unit: UnitRef, day = today) =>
  isOwnUnit(register, [scope].flat(), unit, day);
const communesOf = (province: UnitRef, day: string) =>
  descendantsOn(register, province, day).filter(({ level }) => level === 'COMMUNE');

const laiChau = at('12', today);
const bacGiang = at('24', '2024-12-31');
const bacNinh = at('24', today);
const vinhLong = at('86', today);

describe('isOwnUnit', () => {
  test('a unit and all below it are own; what is above or beside is not', () => {
    const [commune, other] = communesOf(laiChau, today);
    if (commune === undefined || other === undefined) throw new Error('no communes');
    expect(own(laiChau, laiChau)).toBe(true);
    expect(own(laiChau, commune)).toBe(true);
    expect(own(commune, commune)).toBe(true);
    expect(own(commune, laiChau)).toBe(false);
    expect(own(commune, other)).toBe(false);
    expect(own(laiChau, bacNinh)).toBe(false);
    expect(own([commune, other], other)).toBe(true);
  });

  test('no scope sees nothing', () => {
    expect(own([], laiChau)).toBe(false);
    expect(ownUnitKeys(register, [], today)).toEqual([]);
  });

  test('the province that carries another on sees what was of that one', () => {
    expect(own(bacNinh, bacGiang)).toBe(true);
    expect(own(vinhLong, at('84', '2024-12-31'))).toBe(true);
    expect(own(laiChau, bacGiang)).toBe(false);
  });

  test('a token of a unit that ended, of one that has not begun, and of none that is known see nothing', () => {
    expect(own(bacGiang, bacGiang)).toBe(false);
    expect(own(bacGiang, bacNinh)).toBe(false);
    expect(own(bacGiang, bacGiang, '2024-12-31')).toBe(true);
    expect(ownUnitKeys(register, [bacGiang], today)).toEqual([]);
    expect(own(bacNinh, bacNinh, '2024-12-31')).toBe(false);
    expect(own({ code: '24', validFrom: '2024-01-01' }, bacNinh)).toBe(false);
    expect(own({ code: '__proto__', validFrom: '2025-07-01' }, bacNinh)).toBe(false);
    expect(own(bacNinh, { code: '99999', validFrom: '2025-07-01' })).toBe(false);
  });

  test('a commune or a district of the past whose successors are not encoded belongs to the province of today alone', () => {
    const former = communesOf(bacGiang, '2024-12-31')[0];
    const [present] = communesOf(bacNinh, today);
    if (former === undefined || present === undefined) throw new Error('no communes');
    const district = unitOn(register, former.parentCode as string, '2024-12-31');
    expect(own(bacNinh, former)).toBe(true);
    expect(own(bacNinh, district)).toBe(true);
    expect(own(present, former)).toBe(false);
    expect(own(laiChau, former)).toBe(false);
    expect(own(refOf(district), former, '2024-12-31')).toBe(true);
  });

  test('a commune that was divided belongs to no part of it, and to whoever has all parts', () => {
    const divided = at('29770', '2024-12-31');
    // Encoded: 29770 of 2022 went partly into 29770 and partly into 29771 of 2025.
    expect(own(at('29770', today), divided)).toBe(false);
    expect(own(at('29771', today), divided)).toBe(false);
    expect(own([at('29770', today), at('29771', today)], divided)).toBe(true);
    expect(own(vinhLong, divided)).toBe(true);
  });
});

test('the keys for a list are just the units that are own, of any time', () => {
  const keys = new Set(ownUnitKeys(register, [bacNinh], today));
  for (const unit of register.units)
    expect(keys.has(refKey(unit)), refKey(unit)).toBe(isOwnUnit(register, [bacNinh], unit, today));
  expect(keys.has(refKey(bacGiang))).toBe(true);
  expect(keys.size).toBeGreaterThan(300);
});
