import { lastDayOfPeriod } from '../../calendar/period.ts';
import type { PlainDay } from '../../calendar/plain-day.ts';
import type { UnitRef } from '../../organizations/admin-unit.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation, ObservationStatus } from '../observation.ts';
import { observationTransitions } from '../observation-transitions.ts';
import { readQuantity } from './read-quantity.ts';
import type { RowContext } from './row-context.ts';
import { cut, type KnownPeriod, type Looked, type PlainProblem, type RowLookup } from './row-lookup.ts';
import type { RowProblem } from './row-problem.ts';
import { type RowColumn, requiredColumns } from './row-table.ts';
import { writtenDay } from './written-day.ts';

/** The cell of a column, trimmed; empty where the table has no such column. */
export type Cells = (column: RowColumn) => string;

/** One row understood by itself, before it is compared with any other. */
export interface UnderstoodRow {
  readonly row: number;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly period: KnownPeriod;
}

/** Reads one row; every cell that is wrong is named. */
export function readRow(
  row: number,
  cells: Cells,
  lookup: RowLookup,
  context: RowContext,
): UnderstoodRow | readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const refuse = (column: RowColumn | null, problem: PlainProblem) => {
    problems.push({ row, column, ...problem } as RowProblem);
  };
  const take = <T>(column: RowColumn, looked: Looked<T>): T | null => {
    if ('found' in looked) return looked.found;
    refuse(column, looked.problem);
    return null;
  };
  for (const column of requiredColumns) {
    if (cells(column) === '') refuse(column, { code: 'FIELD_MISSING', data: { field: column } });
  }
  const indicator = cells('indicator') === '' ? null : take('indicator', lookup.indicator(cells('indicator')));
  const period = cells('period') === '' ? null : take('period', lookup.period(cells('period')));
  const unit: UnitRef | null =
    cells('unit') === '' || period === null ? null : take('unit', lookup.unit(cells('unit'), period));
  const status = take('status', statusIn(cells('status'), context.status));
  const knownOn = take('knownOn', dayIn(cells('knownOn'), context));
  const quantity = indicator === null ? null : readQuantity(indicator, cells, context, refuse);
  if (period !== null && status !== null && knownOn !== null && (status === 'FINAL' || status === 'REVISED')) {
    const lastDay = lastDayOfPeriod(period.code);
    if (knownOn <= lastDay)
      refuse('status', { code: 'FINAL_BEFORE_END', data: { period: period.code, lastDay, knownOn } });
  }
  if (problems.length > 0) return problems;
  if (indicator === null || period === null || unit === null || status === null || knownOn === null) return problems;
  if (quantity === null) return problems;
  const note = cells('note');
  const observation: Observation = {
    key: `${context.keyPrefix}.${row}`,
    indicator: indicator.key,
    scope: { kind: 'unit', unit },
    period: period.code,
    quantity,
    status,
    voice: context.voice,
    knownOn,
    source: context.source,
    ...(note === '' ? {} : { note }),
  };
  return { row, observation, indicator, period };
}

function statusIn(text: string, otherwise: ObservationStatus): Looked<ObservationStatus> {
  if (text === '') return { found: otherwise };
  const { states } = observationTransitions;
  const found = states.find((state) => state === text);
  if (found !== undefined) return { found };
  return { problem: { code: 'VALUE_UNKNOWN', data: { value: cut(text), nearest: null, allowed: states } } };
}

function dayIn(text: string, { days, on }: RowContext): Looked<PlainDay> {
  if (text === '') return { found: on };
  const day = writtenDay(text, days);
  if (typeof day === 'string') {
    return day <= on ? { found: day } : { problem: { code: 'DAY_IN_FUTURE', data: { day, on } } };
  }
  return day.wrong === 'no-such-day'
    ? { problem: { code: 'DAY_NOT_EXISTING', data: { text: cut(text) } } }
    : { problem: { code: 'DAY_MISWRITTEN', data: { text: cut(text), writing: days } } };
}
