import { describe, expect, it } from 'vitest';
import { unitNamed } from './unit-named.ts';
import { vietnamUnitsWithSeedProvinces } from './units-of-seed-provinces.ts';

const register = vietnamUnitsWithSeedProvinces();

describe('unitNamed', () => {
  it('hard case 29: tells huyện and thị xã Long Mỹ apart by their full names', () => {
    const find = (fullName: string) => unitNamed(register, { fullName, within: '93', on: '2023-12-31' }).code;
    expect(find('Huyện Long Mỹ')).toBe('936');
    expect(find('Thị xã Long Mỹ')).toBe('937');
  });

  it.each([
    ['Long Mỹ', '93', '936', 'Huyện Long Mỹ', '937', 'Thị xã Long Mỹ'],
    ['Duyên Hải', '84', '850', 'Huyện Duyên Hải', '851', 'Thị xã Duyên Hải'],
  ])('hard case 29: refuses the short name %s and lists both', (name, within, huyen, huyenName, thiXa, thiXaName) => {
    expect(() => unitNamed(register, { fullName: name, within, on: '2023-12-31' })).toThrow(
      expect.objectContaining({
        code: 'UNIT_NAME_AMBIGUOUS',
        data: {
          name,
          on: '2023-12-31',
          candidates: [
            { code: huyen, name: huyenName },
            { code: thiXa, name: thiXaName },
          ],
        },
      }),
    );
  });

  it('refuses a short name even where only one unit bears it, and says its full name', () => {
    expect(() => unitNamed(register, { fullName: 'Bình Tân', within: '86', on: '2022-06-01' })).toThrow(
      expect.objectContaining({
        code: 'UNIT_NAME_UNKNOWN',
        data: { name: 'Bình Tân', on: '2022-06-01', candidates: [{ code: '863', name: 'Huyện Bình Tân' }] },
      }),
    );
  });

  it('refuses a full name that two units inside the parent bear, and finds each by its own parent', () => {
    const query = { fullName: 'Xã Phúc Sơn', on: '2022-06-01' };
    expect(() => unitNamed(register, { ...query, within: '24' })).toThrow(
      expect.objectContaining({
        code: 'UNIT_NAME_AMBIGUOUS',
        data: expect.objectContaining({
          candidates: [
            { code: '07318', name: 'Xã Phúc Sơn' },
            { code: '07630', name: 'Xã Phúc Sơn' },
          ],
        }),
      }),
    );
    expect(unitNamed(register, { ...query, within: '216' }).code).toBe('07318');
    expect(unitNamed(register, { ...query, within: '220' }).code).toBe('07630');
  });

  it('reads the parent and the name on the day', () => {
    expect(unitNamed(register, { fullName: 'Tỉnh Bắc Ninh', on: '2025-06-30' }).code).toBe('27');
    expect(unitNamed(register, { fullName: 'Tỉnh Bắc Ninh', on: '2025-07-01' }).code).toBe('24');
    expect(unitNamed(register, { fullName: 'Xã Mường Tè', within: '12', on: '2025-07-01' }).level).toBe('COMMUNE');
  });

  it('does not mind Unicode form, capitals, spaces or the place of the tone', () => {
    const find = (fullName: string) => unitNamed(register, { fullName, on: '2024-12-31' }).code;
    expect(
      ['Tỉnh Hòa Bình', 'Tỉnh Hoà Bình', ' TỈNH  HÒA BÌNH', 'Tỉnh Hoà Bình'.normalize('NFD')].map(find),
    ).toStrictEqual(['17', '17', '17', '17']);
  });

  it('knows no unit of another place, another day or another tone', () => {
    const unknown = expect.objectContaining({ code: 'UNIT_NAME_UNKNOWN' });
    expect(() => unitNamed(register, { fullName: 'Huyện Long Mỹ', within: '86', on: '2023-12-31' })).toThrow(unknown);
    expect(() => unitNamed(register, { fullName: 'Huyện Long Mỹ', within: '93', on: '2021-12-31' })).toThrow(unknown);
    expect(() => unitNamed(register, { fullName: 'Tỉnh Bắc Nình', on: '2025-07-01' })).toThrow(unknown);
    expect(() => unitNamed(register, { fullName: 'Tỉnh Bắc Ninh', on: '2025' })).toThrow(
      expect.objectContaining({ code: 'DAY_MALFORMED' }),
    );
  });
});
