import { describe, expect, it } from 'vitest';
import { searchKey } from './search-key.ts';

describe('searchKey', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['ĐÀ NẴNG', 'da nang'],
    ['Thừa Thiên Huế', 'thua thien hue'],
    ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
    ['Phấn đấu hoàn thành, hoàn thành vượt mức', 'phan dau hoan thanh hoan thanh vuot muc'],
    ["Cư M'gar", 'cu m gar'],
    ['Cư M’gar', 'cu m gar'],
    ['Ia HʼDrai', 'ia h drai'],
    ['18/CT-UBND', '18 ct ubnd'],
    ['“Dân vận khéo” (2021–2025)', 'dan van kheo 2021 2025'],
    ['  Lai\t\u00a0Châu \n', 'lai chau'],
    ['ưƠêôăâđ', 'uoeoaad'],
    ['TP. Hồ Chí Minh', 'tp ho chi minh'],
    ['km²', 'km2'],
    ['Lai\u200b Châu', 'lai chau'],
    ['', ''],
    ['— … !', ''],
  ])('of %s is %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Xuân Hoè', 'Xuân Hòe'],
  ])('is the same for either place of the tone: %s and %s', (later, earlier) => {
    expect(searchKey(later)).toBe(searchKey(earlier));
  });

  it('is the same for composed and decomposed input', () => {
    const name = 'Ủy ban nhân dân xã Đắk Ơ, huyện Bù Gia Mập';
    expect(name.normalize('NFD')).not.toBe(name.normalize('NFC'));
    expect(searchKey(name.normalize('NFD'))).toBe('uy ban nhan dan xa dak o huyen bu gia map');
    expect(searchKey(name.normalize('NFC'))).toBe(searchKey(name.normalize('NFD')));
  });
});
