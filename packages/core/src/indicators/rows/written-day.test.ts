import { expect, it } from 'vitest';
import { writtenDay, writtenPeriod } from './written-day.ts';

const malformed = { wrong: 'malformed' };
const missing = { wrong: 'no-such-day' };

it.each([
  ['05/03/2024', 'dd/MM/yyyy', '2024-03-05'],
  ['5/3/2024', 'dd/MM/yyyy', '2024-03-05'],
  ['29/02/2024', 'dd/MM/yyyy', '2024-02-29'],
  ['29/02/2023', 'dd/MM/yyyy', missing],
  ['13/13/2024', 'dd/MM/yyyy', missing],
  ['5/3/24', 'dd/MM/yyyy', malformed],
  ['2024-03-05', 'dd/MM/yyyy', malformed],
  ['05-03-2024', 'dd/MM/yyyy', malformed],
  ['2024-03-05', 'yyyy-MM-dd', '2024-03-05'],
  ['2024-02-30', 'yyyy-MM-dd', missing],
  ['05/03/2024', 'yyyy-MM-dd', malformed],
  ['2024-3-5', 'yyyy-MM-dd', malformed],
] as const)('reads the day %s as %s', (text, writing, found) => {
  expect(writtenDay(text, writing)).toEqual(found);
});

it.each([
  ['3/2024', 'dd/MM/yyyy', '2024-03'],
  ['03/2024', 'dd/MM/yyyy', '2024-03'],
  ['13/2024', 'dd/MM/yyyy', null],
  ['5/3/2024', 'dd/MM/yyyy', '2024-03-05'],
  ['30/2/2024', 'dd/MM/yyyy', null],
  ['2024-Q3', 'dd/MM/yyyy', '2024-Q3'],
  [' 2021-2025 ', 'yyyy-MM-dd', '2021-2025'],
  ['3/2024', 'yyyy-MM-dd', null],
  ['quý 3', 'dd/MM/yyyy', null],
] as const)('reads the period %s as %s', (text, writing, found) => {
  expect(writtenPeriod(text, writing)).toBe(found);
});
