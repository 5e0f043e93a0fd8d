import { expect, it } from 'vitest';
import { bindsOrganizationsOnly } from './duty-obligors.ts';

const names: Readonly<Record<string, string>> = {
  'test/noi-vu': 'Sở Nội vụ tỉnh Hư Cấu',
  'test/bao-chi': 'Các cơ quan thông tin đại chúng',
};
const binds = (obligors: readonly string[], obligorOrganizations: readonly string[]) =>
  bindsOrganizationsOnly({ obligors, obligorOrganizations }, (key) => names[key] ?? '');

it('is so where organizations are named and the printed words name nobody else', () => {
  expect(binds([], ['test/noi-vu'])).toBe(true);
  expect(binds(['Sở Nội vụ'], ['test/noi-vu'])).toBe(true);
  expect(
    binds([' sở nội vụ tỉnh Hư Cấu '.normalize('NFD'), 'Các cơ quan thông tin đại chúng'], Object.keys(names)),
  ).toBe(true);
});

it('is not so where the words name others, or no organization is named', () => {
  expect(binds(['Các xã'], ['test/noi-vu'])).toBe(false);
  expect(binds(['Sở Nội vụ', 'Chủ tịch Ủy ban nhân dân các xã'], ['test/noi-vu'])).toBe(false);
  expect(binds(['Sở Nội'], ['test/bao-chi'])).toBe(false);
  expect(binds(['Sở N'], ['test/noi-vu'])).toBe(false);
  expect(binds([''], ['test/noi-vu'])).toBe(false);
  expect(binds([], [])).toBe(false);
  expect(binds(['Sở Nội vụ'], [])).toBe(false);
});
