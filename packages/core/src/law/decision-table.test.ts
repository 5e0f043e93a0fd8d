import { describe, expect, it } from 'vitest';
import { type DecisionTable, gapsOn, rowsOn, tableGap, tableRow } from './decision-table.ts';

const [first, second] = [
  { from: '2024-01-01', until: '2025-07-01' },
  { from: '2025-07-01', until: null },
];
const provision = { instrument: 'X', article: 1, verification: 'text' } as const;
const table: DecisionTable<'A' | 'B', string> = {
  name: 'sample',
  label: { vi: 'mẫu', en: 'sample' },
  decisiveDay: 'decided',
  encoded: { from: '2024-01-01', until: null },
  rows: [
    tableRow(first, ['A', 'B'], [provision], 'old'),
    tableRow(second, ['A'], [provision], 'new', { vi: 'cách đọc', en: 'reading' }),
  ],
  gaps: [tableGap(second, ['B'], ['Y'], { vi: 'chưa đọc', en: 'not read' })],
};

describe('rowsOn', () => {
  it('finds the rows of the award in the era of the day, half-open', () => {
    expect(rowsOn(table, { award: 'A', on: '2025-06-30' }).map(({ value }) => value)).toStrictEqual(['old']);
    expect(rowsOn(table, { award: 'A', on: '2025-07-01' }).map(({ value }) => value)).toStrictEqual(['new']);
    expect(rowsOn(table, { award: 'A', on: '2023-12-31' })).toStrictEqual([]);
  });

  it('keeps provisions and reading with the row', () => {
    expect(rowsOn(table, { award: 'A', on: '2026-01-01' })).toStrictEqual([
      {
        from: '2025-07-01',
        until: null,
        awards: ['A'],
        value: 'new',
        provisions: [provision],
        reading: { vi: 'cách đọc', en: 'reading' },
      },
    ]);
    expect('reading' in (rowsOn(table, { award: 'B', on: '2024-01-01' })[0] ?? {})).toBe(false);
  });
});

describe('gapsOn', () => {
  it('tells that something is regulated and not encoded', () => {
    expect(rowsOn(table, { award: 'B', on: '2025-07-01' })).toStrictEqual([]);
    expect(gapsOn(table, { award: 'B', on: '2025-07-01' }).map(({ instruments }) => instruments)).toStrictEqual([
      ['Y'],
    ]);
    expect(gapsOn(table, { award: 'B', on: '2025-06-30' })).toStrictEqual([]);
    expect(gapsOn(table, { award: 'A', on: '2025-07-01' })).toStrictEqual([]);
  });
});
