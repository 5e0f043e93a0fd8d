import { describe, expect, it } from 'vitest';
import { unitNameKey } from './unit-name-key.ts';

describe('unitNameKey', () => {
  it.each([
    ['Khánh Hòa', 'Khánh Hoà'],
    ['Huyện Vị Thủy', 'huyện vị thuỷ'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['Xã Cư M’gar', "Xã Cư M'gar"],
    ['Huyện  Vũng Liêm ', 'Huyện Vũng Liêm'],
    ['Đắk Lắk', 'Đắk Lắk'.normalize('NFD')],
  ])('%s and %s are one name', (a, b) => {
    expect(unitNameKey(a)).toBe(unitNameKey(b));
  });

  it.each([
    ['Tân Hưng', 'Tân Hùng'],
    ['Đắk Nông', 'Đắk Nong'],
    ['Phong Thổ', 'Phòng Tho'],
    ['Duyên Hải', 'Duyên Hai'],
    ['An Hòa', 'Ân Hòa'],
    ['Đông Hà', 'Dông Hà'],
  ])('%s and %s are two', (a, b) => {
    expect(unitNameKey(a)).not.toBe(unitNameKey(b));
  });
});
