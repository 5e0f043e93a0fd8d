import { describe, expect, it } from 'vitest';
import { readObservationRows } from './observation-rows.ts';
import { context, type Row, read, row, told, wrong } from './witnesses.ts';

describe('a row that cannot be read', () => {
  it.each<[string, Row, object]>([
    [
      'text for a number',
      { value: 'chín mươi' },
      { column: 'value', code: 'NUMBER_MISWRITTEN', data: { text: 'chín mươi', decimal: ',', grouping: '.' } },
    ],
    ['a number of the other writing', { value: '12.34' }, { column: 'value', code: 'NUMBER_MISWRITTEN' }],
    [
      'a day that does not exist',
      { knownOn: '30/02/2026' },
      { column: 'knownOn', code: 'DAY_NOT_EXISTING', data: { text: '30/02/2026' } },
    ],
    [
      'a day of the other writing',
      { knownOn: '2026-03-01' },
      { column: 'knownOn', code: 'DAY_MISWRITTEN', data: { text: '2026-03-01', writing: 'dd/MM/yyyy' } },
    ],
    [
      'a day still to come',
      { knownOn: '16/03/2026' },
      { column: 'knownOn', code: 'DAY_IN_FUTURE', data: { day: '2026-03-16', on: '2026-03-15' } },
    ],
    [
      'an unknown indicator',
      { indicator: 'x/nothing' },
      { column: 'indicator', code: 'INDICATOR_UNKNOWN', data: { key: 'x/nothing' } },
    ],
    [
      'a code of two indicators',
      { indicator: 'SAME' },
      { column: 'indicator', code: 'INDICATOR_AMBIGUOUS', data: { code: 'SAME', keys: ['x/one', 'x/two'] } },
    ],
    ['an unknown unit', { unit: '00' }, { column: 'unit', code: 'UNIT_UNKNOWN', data: { code: '00' } }],
    [
      'an unknown life',
      { unit: '12@2000-01-01' },
      { column: 'unit', code: 'UNIT_UNKNOWN', data: { code: '12', validFrom: '2000-01-01' } },
    ],
    [
      'a unit that ended',
      { unit: '24@2008-08-01' },
      {
        column: 'unit',
        code: 'UNIT_ENDED',
        data: { endedOn: '2025-07-01', successors: [{ code: '24', name: 'Tỉnh Bắc Ninh' }] },
      },
    ],
    [
      'a unit before its time',
      { unit: '12', period: '2007' },
      { column: 'unit', code: 'UNIT_NOT_YET', data: { firstDay: '2008-08-01' } },
    ],
    [
      'a code of two units',
      { unit: '24', period: '2025' },
      { column: 'unit', code: 'UNIT_CODE_AMBIGUOUS', data: { lives: ['2008-08-01', '2025-07-01'] } },
    ],
    [
      'a malformed period',
      { period: 'tháng 2' },
      { column: 'period', code: 'PERIOD_MALFORMED', data: { text: 'tháng 2' } },
    ],
    [
      'a period that has not begun',
      { period: '4/2026' },
      {
        column: 'period',
        code: 'PERIOD_NOT_BEGUN',
        data: { period: '2026-04', firstDay: '2026-04-01', on: '2026-03-15' },
      },
    ],
    [
      'a final figure too early',
      { period: '2026', status: 'FINAL' },
      {
        column: 'status',
        code: 'FINAL_BEFORE_END',
        data: { period: '2026', lastDay: '2026-12-31', knownOn: '2026-03-15' },
      },
    ],
    ['an unknown status', { status: 'ước' }, { column: 'status', code: 'VALUE_UNKNOWN', data: { value: 'ước' } }],
    [
      'a negative number',
      { value: '-5' },
      { column: 'value', code: 'NEGATIVE_NOT_ALLOWED', data: { indicator: 'x/revenue', value: '-5' } },
    ],
    ['a negative count', { indicator: 'COMMUNES', value: '-5' }, { column: 'value', code: 'NEGATIVE_NOT_ALLOWED' }],
    [
      'half a commune',
      { indicator: 'COMMUNES', value: '6,5' },
      { column: 'value', code: 'NOT_WHOLE', data: { value: '6.5' } },
    ],
    [
      'a rank outside its field',
      { indicator: 'RANK', value: '64', of: '63' },
      { column: 'value', code: 'RANK_OUTSIDE_FIELD', data: { rank: 64, of: 63 } },
    ],
    [
      'half a rate',
      { indicator: 'POOR', value: '9', numerator: '1' },
      { column: 'denominator', code: 'FIELD_MISSING', data: { field: 'denominator' } },
    ],
    [
      'a rate of nothing',
      { indicator: 'POOR', value: '9', numerator: '1', denominator: '0' },
      { column: 'denominator', code: 'DENOMINATOR_ZERO', data: {} },
    ],
    [
      'a recognition',
      { indicator: 'REACHED', value: '1' },
      { column: 'indicator', code: 'KIND_NOT_IMPORTED', data: { indicator: 'x/reached', valueType: 'STATUS' } },
    ],
    ['no value', { value: '' }, { column: 'value', code: 'FIELD_MISSING', data: { field: 'value' } }],
  ])('has %s', (_, one, problem) => {
    const found = wrong(one);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ row: 2, ...problem });
  });

  it('names every cell that is wrong, and leaves the rows beside it alone', () => {
    const results = read([
      row,
      { indicator: '?', unit: '?', period: '?', value: '?', status: '?', knownOn: '?' },
      { ...row, unit: '24' },
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(['read', 'refused', 'read']);
    expect(told(results).map(({ row: at, column }) => `${at} ${column}`)).toEqual([
      '3 indicator',
      '3 period',
      '3 status',
      '3 knownOn',
    ]);
    expect(wrong({ value: '?', unit: '?' }).map(({ column }) => column)).toEqual(['unit', 'value']);
  });

  it('has another number of cells than the header', () => {
    const result = readObservationRows(
      { columns: ['indicator', 'unit', 'period', 'value'], rows: [['x', 'y']], firstRow: 9 },
      context,
    );
    expect(result).toMatchObject({
      results: [{ row: 9, problems: [{ column: null, code: 'CELLS_COUNT', data: { expected: 4, found: 2 } }] }],
    });
  });
});
