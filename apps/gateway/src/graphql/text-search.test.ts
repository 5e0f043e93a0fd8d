import { expect, test } from 'vitest';
import { textSearch } from './text-search.ts';

test('every word becomes a condition of its own, without diacritics', () => {
  expect(textSearch('Đặng  Hòa-Bình')).toEqual([
    { searchKey: { contains: 'dang' } },
    { searchKey: { contains: 'hoa' } },
    { searchKey: { contains: 'binh' } },
  ]);
});

test.each([undefined, null, '', '  ', '%_'])('%j asks for nothing', (words) => {
  expect(textSearch(words)).toEqual([]);
});
