import { describe, expect, it } from 'vitest';
import { observationRowsInSteps, readObservationRows } from './observation-rows.ts';
import { OBSERVATION_ROWS_LIMIT } from './row-table.ts';
import { columns, context, quantity, read, row } from './witnesses.ts';

describe('a row that can be read', () => {
  it('is an observation with an exact decimal, a life of a unit, and a key of its own', () => {
    expect(read([{ ...row, status: 'PRELIMINARY', knownOn: '1/3/2026', note: 'tạm tính' }])).toEqual([
      {
        kind: 'read',
        row: 2,
        observation: {
          key: 'x/import.2',
          indicator: 'x/revenue',
          scope: { kind: 'unit', unit: { code: '12', validFrom: '2008-08-01' } },
          period: '2026-02',
          quantity: { kind: 'exact', value: '1234.50' },
          status: 'PRELIMINARY',
          voice: 'DECLARED',
          knownOn: '2026-03-01',
          source: [{ document: 'x/report' }],
          note: 'tạm tính',
        },
        warnings: [],
      },
    ]);
  });

  it('takes status and day from the context where it has none, and an indicator by its code', () => {
    expect(read([{ ...row, indicator: 'REVENUE' }])).toMatchObject([
      { observation: { indicator: 'x/revenue', status: 'ESTIMATE', knownOn: '2026-03-15' } },
    ]);
  });

  it('is what its indicator measures: parts of a rate, m of n, a place', () => {
    const rate = { indicator: 'POOR', value: '12,5', numerator: '1.250', denominator: '10.000' };
    expect(quantity(rate)).toEqual({ kind: 'exact', value: '12.5', numerator: '1250', denominator: '10000' });
    expect(quantity({ indicator: 'COMMUNES', value: '66', of: '87' })).toEqual({ kind: 'count', m: 66, n: 87 });
    expect(quantity({ indicator: 'COMMUNES', value: '66' })).toEqual({ kind: 'count', m: 66 });
    const place = { kind: 'standing', rank: { from: 17, to: 17, of: 63 } };
    expect(quantity({ indicator: 'RANK', value: '17', of: '63' })).toEqual(place);
    expect(quantity({ indicator: 'GROWTH', value: '-1,5' })).toEqual({ kind: 'exact', value: '-1.5' });
    expect(quantity({ value: '-5' }, { mayBeNegative: ['x/revenue'] })).toEqual({ kind: 'exact', value: '-5' });
  });

  it('reads a code by the life that the period lies in', () => {
    const unitOf = (unit: string, period: string) => read([{ ...row, unit, period }])[0];
    const scope = (validFrom: string) => ({ observation: { scope: { unit: { code: '24', validFrom } } } });
    expect(unitOf('24', '12/2024')).toMatchObject(scope('2008-08-01'));
    expect(unitOf('24', '1/2026')).toMatchObject(scope('2025-07-01'));
    expect(unitOf('24@2008-08-01', '2025')).toMatchObject(scope('2008-08-01'));
  });

  it('may be blank', () => {
    expect(read([{ value: '  ' }, row])).toMatchObject([
      { kind: 'blank', row: 2 },
      { kind: 'read', row: 3 },
    ]);
  });
});

describe('a table', () => {
  it('of another shape is refused as a whole', () => {
    const table = { columns: ['indicator', 'unit', 'unit', 'periods', 'value'], rows: [], firstRow: 2 };
    expect(readObservationRows(table, context)).toMatchObject({
      kind: 'refused',
      problems: [
        { code: 'FIELD_UNKNOWN', data: { field: 'periods', nearest: 'period' } },
        { code: 'COLUMN_TWICE', data: { column: 'unit' } },
        { code: 'FIELD_MISSING', data: { field: 'period' } },
      ],
    });
  });

  it('of too many rows is refused as a whole', () => {
    const rows = Array.from({ length: OBSERVATION_ROWS_LIMIT + 1 }, () => []);
    expect(readObservationRows({ columns, rows, firstRow: 2 }, context)).toEqual({
      kind: 'refused',
      problems: [{ code: 'FILE_TOO_LARGE', data: { what: 'rows', count: 100_001, limit: 100_000 } }],
    });
  });

  it('gives the same in steps, and pauses between them', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => {
      return columns.map(
        (column) => ({ ...row, value: String(index), period: `${(index % 2) + 1}/2026` })[column] ?? '',
      );
    });
    const table = { columns, rows, firstRow: 2 };
    let pauses = 0;
    const steps = observationRowsInSteps(table, context);
    let step = steps.next();
    while (step.done !== true) {
      pauses += 1;
      step = steps.next();
    }
    expect(pauses).toBeGreaterThan(8);
    expect(step.value).toEqual(readObservationRows(table, context));
  });
});
