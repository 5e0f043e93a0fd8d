import { describe, expect, it } from 'vitest';
import type { UnitLineage } from './unit-lineage.ts';
import { unitOn } from './unit-on.ts';
import { predecessorsOf, predecessorsOn } from './unit-predecessors.ts';
import { livesOf } from './unit-register.ts';
import { successorsOf, successorsOn } from './unit-successors.ts';
import { childrenOn } from './unit-tree.ts';
import { unitChangesOfVietnam, unitsOfVietnam, vietnamUnits } from './units-of-vietnam.ts';

const register = vietnamUnits();
const country = { code: 'VN', validFrom: '1976-07-02' };
const old = (code: string) => ({ code, validFrom: '2008-08-01' });
const since = (code: string) => ({ code, validFrom: '2025-07-01' });
const codesOf = (lineage: UnitLineage) => (lineage.known ? lineage.units.map((unit) => unit.code) : null);
const provincesOn = (day: string) => childrenOn(register, country, day);

describe('provinces of Vietnam', () => {
  it('are 63 until 2025-06-30 and 34 from 2025-07-01', () => {
    expect(provincesOn('2008-08-01')).toHaveLength(63);
    expect(provincesOn('2025-06-30')).toHaveLength(63);
    expect(provincesOn('2025-07-01')).toHaveLength(34);
    expect(provincesOn('2026-11-22')).toHaveLength(34);
  });

  it('are six cities under central rule from 2025-01-01 and seven from 2026-04-30', () => {
    const citiesOn = (day: string) =>
      provincesOn(day)
        .filter((unit) => unit.type === 'thanh-pho')
        .map((unit) => unit.code);
    expect(citiesOn('2024-12-31')).toStrictEqual(['01', '31', '48', '79', '92']);
    expect(citiesOn('2025-01-01')).toStrictEqual(['01', '31', '46', '48', '79', '92']);
    expect(citiesOn('2026-04-29')).toStrictEqual(['01', '31', '46', '48', '79', '92']);
    expect(citiesOn('2026-04-30')).toStrictEqual(['01', '31', '46', '48', '75', '79', '92']);
  });

  it('were formed from one, two or three: 11, 17 and 6 of them', () => {
    const sizes = provincesOn('2025-07-01').map(
      (unit) => codesOf(predecessorsOn(register, unit, '2025-06-30'))?.length,
    );
    expect([1, 2, 3].map((size) => sizes.filter((other) => other === size).length)).toStrictEqual([11, 17, 6]);
  });

  it('keep one life across 2025-07-01 where nothing changed: eleven', () => {
    const unchanged = provincesOn('2025-07-01')
      .filter((unit) => unit.validFrom < '2025-07-01')
      .map((unit) => unit.code);
    expect(unchanged).toStrictEqual(['01', '04', '11', '12', '14', '20', '22', '38', '40', '42', '46']);
    expect(unitOn(register, '12', '2024-06-30')).toBe(unitOn(register, '12', '2025-07-01'));
  });

  it('begin a new life where they kept the name and grew: sixteen', () => {
    const nameOn = (code: string, day: string) => unitOn(register, code, day).name;
    const grown = provincesOn('2025-07-01')
      .filter((unit) => unit.validFrom === '2025-07-01' && nameOn(unit.code, '2025-06-30') === unit.name)
      .map((unit) => unit.code);
    expect(grown.join(' ')).toBe('08 19 25 31 33 37 48 51 56 66 68 75 79 86 92 96');
  });

  it.each([
    ['15', 'Tỉnh Yên Bái', 'Tỉnh Lào Cai'],
    ['24', 'Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'],
    ['44', 'Tỉnh Quảng Bình', 'Tỉnh Quảng Trị'],
    ['52', 'Tỉnh Bình Định', 'Tỉnh Gia Lai'],
    ['80', 'Tỉnh Long An', 'Tỉnh Tây Ninh'],
    ['82', 'Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp'],
    ['91', 'Tỉnh Kiên Giang', 'Tỉnh An Giang'],
  ])('hard case 28: code %s means %s, then %s', (code, before, after) => {
    expect(unitOn(register, code, '2025-06-30').fullName).toBe(before);
    expect(unitOn(register, code, '2025-07-01').fullName).toBe(after);
  });

  it('hard case 28: code 24 is Bắc Giang on 2024-12-31 and Bắc Ninh on 2025-07-01, and both are found by their key', () => {
    expect(unitOn(register, '24', '2024-12-31')).toMatchObject({ name: 'Bắc Giang', ...old('24') });
    expect(unitOn(register, '24', '2025-07-01')).toMatchObject({ name: 'Bắc Ninh', ...since('24') });
    expect(codesOf(successorsOf(register, old('24')))).toStrictEqual(['24']);
  });

  it('hard case 28: code 27 has ended by 2025-07-01 and names its successor', () => {
    const ended = { code: '27', on: '2025-07-01', name: 'Tỉnh Bắc Ninh', endedOn: '2025-07-01' };
    expect(() => unitOn(register, '27', '2025-07-01')).toThrow(
      expect.objectContaining({
        code: 'UNIT_ENDED',
        data: { ...ended, successors: [{ code: '24', name: 'Tỉnh Bắc Ninh' }] },
      }),
    );
    expect(unitOn(register, '27', '2025-06-30').fullName).toBe('Tỉnh Bắc Ninh');
  });

  it('lead from each seed province to the one of today', () => {
    const today = (code: string) => codesOf(successorsOn(register, old(code), '2026-11-22'));
    expect(['86', '84', '93', '24', '12'].map(today)).toStrictEqual([['86'], ['86'], ['92'], ['24'], ['12']]);
    expect(codesOf(successorsOf(register, old('93')))).toStrictEqual(['92']);
  });

  it('know what they were formed from', () => {
    expect(codesOf(predecessorsOf(register, since('86')))).toStrictEqual(['83', '84', '86']);
    expect(codesOf(predecessorsOf(register, since('79')))).toStrictEqual(['74', '77', '79']);
    expect(predecessorsOf(register, old('86'))).toStrictEqual({ known: false, atLeast: [] });
  });

  it('have Huế as a city from 2025-01-01, without another cut at the mergers', () => {
    expect(livesOf(register, '46').map((unit) => [unit.fullName, unit.validFrom, unit.validUntil])).toStrictEqual([
      ['Tỉnh Thừa Thiên Huế', '2008-08-01', '2025-01-01'],
      ['Thành phố Huế', '2025-01-01', null],
    ]);
    expect(codesOf(successorsOf(register, old('46')))).toStrictEqual(['46']);
  });

  it('have Đồng Nai as a city from 2026-04-30, two changes after Bình Phước', () => {
    expect(unitOn(register, '75', '2026-04-29').fullName).toBe('Tỉnh Đồng Nai');
    expect(unitOn(register, '75', '2026-04-30')).toMatchObject({
      fullName: 'Thành phố Đồng Nai',
      legalBasis: 'Nghị quyết 30/2026/QH16',
    });
    const city = unitOn(register, '75', '2026-04-30');
    expect(successorsOn(register, old('70'), '2026-04-30')).toStrictEqual({ known: true, units: [city] });
    expect(() => unitOn(register, '70', '2026-05-01')).toThrow(
      expect.objectContaining({
        data: expect.objectContaining({ successors: [{ code: '75', name: 'Thành phố Đồng Nai' }] }),
      }),
    );
  });

  it('are not known before 2008-08-01, and the refusal says from whom', () => {
    const source = 'list of 63 of vietnamese-provinces-database; its first day is from memory';
    expect(() => unitOn(register, '24', '2008-07-31')).toThrow(
      expect.objectContaining({
        code: 'UNIT_NOT_YET',
        data: { code: '24', on: '2008-07-31', firstDay: '2008-08-01', source },
      }),
    );
  });

  it('refuse a malformed day and an unknown code', () => {
    expect(() => unitOn(register, '24', '2025-7-1')).toThrow(expect.objectContaining({ code: 'DAY_MALFORMED' }));
    expect(() => unitOn(register, '03', '2025-07-01')).toThrow(expect.objectContaining({ code: 'UNIT_UNKNOWN' }));
  });

  it('are 89 lives with the country, changed by 23 mergers and two upgrades', () => {
    expect(unitsOfVietnam).toHaveLength(1 + 63 + 23 + 2);
    const kinds = unitChangesOfVietnam.map((change) => change.kind);
    expect(kinds.filter((kind) => kind === 'MERGE')).toHaveLength(23);
    expect(kinds.filter((kind) => kind === 'UPGRADE')).toHaveLength(2);
    expect(kinds).toHaveLength(25);
  });

  it('carry a legal basis, with its mark where it is from memory', () => {
    expect(unitsOfVietnam.filter((unit) => unit.code !== 'VN' && unit.legalBasis === undefined)).toStrictEqual([]);
    expect(unitOn(register, '24', '2025-07-01').legalBasis).toBe('Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg');
    expect(unitOn(register, '24', '2024-12-31').legalBasis).toBe('Quyết định 124/2004/QĐ-TTg [memory]');
  });
});
