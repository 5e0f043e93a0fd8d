// Rows for the tests of this folder, read in March 2026 by the units of Việt Nam.
import { vietnamUnits } from '../../organizations/units-of-vietnam.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { type RowResult, readObservationRows } from './observation-rows.ts';
import type { RowContext } from './row-context.ts';
import type { RowProblem, RowWarning } from './row-problem.ts';
import { vietnameseNumbers } from './written-number.ts';

const number = { valueType: 'NUMBER', accumulation: 'CUMULATIVE', unitOfMeasure: 'tỷ đồng' } as const;
const indicators = [
  buildIndicator({ key: 'x/revenue', code: 'REVENUE', ...number }),
  buildIndicator({ key: 'x/domestic', code: 'DOMESTIC', partOf: 'x/revenue', ...number }),
  buildIndicator({ key: 'x/poor', code: 'POOR', accumulation: 'POINT' }),
  buildIndicator({ key: 'x/growth', code: 'GROWTH' }),
  buildIndicator({ key: 'x/communes', code: 'COMMUNES', valueType: 'COUNT_OF', accumulation: 'POINT' }),
  buildIndicator({ key: 'x/rank', code: 'RANK', valueType: 'RANK', accumulation: 'POINT' }),
  buildIndicator({ key: 'x/reached', code: 'REACHED', valueType: 'STATUS', accumulation: 'POINT' }),
  buildIndicator({ key: 'x/one', code: 'SAME' }),
  buildIndicator({ key: 'x/two', code: 'SAME' }),
];
export const context: RowContext = {
  numbers: vietnameseNumbers,
  days: 'dd/MM/yyyy',
  on: '2026-03-15',
  indicators,
  register: vietnamUnits(),
  status: 'ESTIMATE',
  voice: 'DECLARED',
  keyPrefix: 'x/import',
  source: [{ document: 'x/report' }],
  known: [],
  mayBeNegative: [],
  jumpFactor: null,
};
export const columns = [
  'indicator',
  'unit',
  'period',
  'value',
  'of',
  'numerator',
  'denominator',
  'status',
  'knownOn',
  'note',
];
export type Row = Partial<Record<string, string>>;
export const read = (rows: readonly Row[], more: Partial<RowContext> = {}): readonly RowResult[] => {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const result = readObservationRows({ columns, rows: cells, firstRow: 2 }, { ...context, ...more });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.results;
};
export const row: Row = { indicator: 'x/revenue', unit: '12', period: '2/2026', value: '1.234,50' };
/** Problems or warnings, each with its row, column, code and data. */
export const told = (results: readonly RowResult[]) =>
  results.flatMap((one): readonly (RowProblem | RowWarning)[] =>
    one.kind === 'refused' ? one.problems : one.kind === 'read' ? one.warnings : [],
  );
export const wrong = (one: Row, more?: Partial<RowContext>) => told(read([{ ...row, ...one }], more));
export const quantity = (one: Row, more?: Partial<RowContext>) => {
  const [found] = read([{ ...row, ...one }], more);
  return found?.kind === 'read' ? found.observation.quantity : found;
};
