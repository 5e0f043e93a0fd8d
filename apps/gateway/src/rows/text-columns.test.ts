import { expect, it } from 'vitest';
import { searchColumn, sortColumn } from './text-columns.ts';

it('puts names in Vietnamese order when compared as plain text', () => {
  const names = ['Đắk Lắk', 'Da Lat', 'Đà Nẵng', 'Bạc Liêu', 'An Giang', 'Ă'];
  expect([...names].sort((one, other) => (sortColumn(one) < sortColumn(other) ? -1 : 1))).toEqual([
    'An Giang',
    'Ă',
    'Bạc Liêu',
    'Da Lat',
    'Đà Nẵng',
    'Đắk Lắk',
  ]);
});

it('keeps a sort key short enough for an index entry, however long the name', () => {
  expect(sortColumn('Đặng '.repeat(4000)).length).toBeLessThan(2000);
});

it('joins all texts by which a thing is looked for, whatever their diacritics and tone placement', () => {
  expect(searchColumn('477/CT-UBND', undefined, 'Hoà Bình')).toBe('477 ct ubnd hoa binh');
  expect(searchColumn('Hòa Bình')).toBe('hoa binh');
});
