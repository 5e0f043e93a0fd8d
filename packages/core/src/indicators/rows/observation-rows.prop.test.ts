import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamUnits } from '../../organizations/units-of-vietnam.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { checkObservations } from '../check-observations.ts';
import { type RowResult, readObservationRows } from './observation-rows.ts';
import type { RowContext } from './row-context.ts';
import { plainNumbers, vietnameseNumbers } from './written-number.ts';

const indicators = [
  buildIndicator({ key: 'x/whole', code: 'W', accumulation: 'POINT' }),
  buildIndicator({ key: 'x/part', code: 'P', accumulation: 'POINT', partOf: 'x/whole' }),
  buildIndicator({ key: 'x/count', code: 'C', valueType: 'COUNT_OF', accumulation: 'POINT' }),
];
const context: RowContext = {
  numbers: plainNumbers,
  days: 'yyyy-MM-dd',
  on: '2026-12-31',
  indicators,
  register: vietnamUnits(),
  status: 'ESTIMATE',
  voice: 'DECLARED',
  keyPrefix: 'x/import',
  source: [],
  known: [],
  mayBeNegative: ['x/whole', 'x/part'],
  jumpFactor: '2',
};
const columns = ['indicator', 'unit', 'period', 'value', 'of'];
const sane = fc.tuple(
  fc.constantFrom('x/whole', 'x/part', 'x/count', 'W'),
  fc.constantFrom('12', '24', '86'),
  fc.constantFrom('2026-01', '2026-02', '2026', '2025'),
  fc.oneof(
    fc.integer({ min: -5, max: 2000 }).map((one) => String(one / 20)),
    fc.nat(100).map(String),
  ),
  fc.constantFrom('', '50'),
);
const wild = fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('12', '2026', 'x/part', '0.9', '-1')), {
  maxLength: 6,
});
const read = (rows: readonly (readonly string[])[], more: Partial<RowContext> = {}): readonly RowResult[] => {
  const result = readObservationRows({ columns, rows, firstRow: 1 }, { ...context, ...more });
  return result.kind === 'rows' ? result.results : [];
};

describe('readObservationRows', () => {
  it('answers each row once, in order, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sane, wild), { maxLength: 20 }), (rows) => {
        const results = read(rows);
        expect(results.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
        for (const one of results) {
          if (one.kind === 'refused') expect(one.problems.every(({ row }) => row === one.row)).toBe(true);
          if (one.kind === 'read') expect(one.warnings.every(({ row }) => row === one.row)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same figures from either way of writing them', () => {
    fc.assert(
      fc.property(fc.array(sane, { maxLength: 15 }), (rows) => {
        const turned = rows.map(([indicator, unit, period, value, of]) => {
          const month = /^(\d{4})-(\d{2})$/.exec(period);
          return [indicator, unit, month === null ? period : `${month[2]}/${month[1]}`, value.replace('.', ','), of];
        });
        expect(read(turned, { numbers: vietnameseNumbers, days: 'dd/MM/yyyy' }).map(({ kind }) => kind)).toEqual(
          read(rows).map(({ kind }) => kind),
        );
        const figures = (list: readonly RowResult[]) =>
          list.flatMap((one) => (one.kind === 'read' ? [one.observation] : []));
        expect(figures(read(turned, { numbers: vietnameseNumbers, days: 'dd/MM/yyyy' }))).toEqual(figures(read(rows)));
      }),
    );
  });

  it('warns exactly as the checks of observations do', () => {
    let warned = 0;
    fc.assert(
      fc.property(fc.array(sane, { minLength: 5, maxLength: 40, size: 'max' }), (rows) => {
        const results = read(rows, { jumpFactor: null }).filter((one) => one.kind === 'read');
        const figures = results.map(({ observation }) => observation);
        const expected = checkObservations(indicators, figures).map(({ code, path, data }) => {
          const index = Number(/\d+/.exec(path)?.[0]);
          return JSON.stringify([results[index]?.row, code, data]);
        });
        const found = results.flatMap(({ warnings }) =>
          warnings.map(({ row, code, data }) => JSON.stringify([row, code, data])),
        );
        warned += found.length;
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 300 },
    );
    expect(warned).toBeGreaterThan(100);
  });

  it('says of rows in another order the same, but for which of two equal rows stands', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sane, { maxLength: 15, selector: ([a, b, c]) => `${a === 'W' ? 'x/whole' : a}${b}${c}` }),
        (rows) => {
          const said = (list: readonly RowResult[], from: number) =>
            list
              .map((one) => [
                rows[from === 0 ? one.row - 1 : rows.length - one.row],
                one.kind,
                one.kind === 'read' ? one.warnings.map(({ code }) => code).toSorted() : [],
                one.kind === 'refused' ? one.problems.map(({ code }) => code) : [],
              ])
              .map((one) => JSON.stringify(one))
              .toSorted();
          expect(said(read(rows.toReversed()), 1)).toEqual(said(read(rows), 0));
        },
      ),
    );
  });
});
