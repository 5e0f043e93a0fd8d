import { isZero } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import type { Indicator } from '../indicator.ts';
import type { Decimal, Quantity } from '../quantity.ts';
import type { Cells } from './read-row.ts';
import type { RowContext } from './row-context.ts';
import { cut, type PlainProblem } from './row-lookup.ts';
import type { RowColumn } from './row-table.ts';
import { writtenNumber } from './written-number.ts';

type Refuse = (column: RowColumn, problem: PlainProblem) => void;

/**
 * The quantity of a row: a number with the parts of a rate, m of n for a count, a place for a rank. `null` where a cell
 * is missing or wrong; what is wrong was refused.
 */
export function readQuantity(indicator: Indicator, cells: Cells, context: RowContext, refuse: Refuse): Quantity | null {
  const { key, valueType } = indicator;
  if (valueType === 'STATUS' || valueType === 'DATE') {
    refuse('indicator', { code: 'KIND_NOT_IMPORTED', data: { indicator: key, valueType } });
    return null;
  }
  const number = (column: RowColumn) => numberIn(column, cells, context, refuse);
  const [value, of] = [number('value'), number('of')];
  if (value === null) return null;
  if (isNegative(value) && !mayBeNegative(indicator, context)) {
    refuse('value', { code: 'NEGATIVE_NOT_ALLOWED', data: { indicator: key, value } });
    return null;
  }
  if (valueType === 'COUNT_OF' || valueType === 'RANK') {
    const [whole, size] = [wholeIn('value', value, refuse), of === null ? null : wholeIn('of', of, refuse)];
    if (whole === null || (of !== null && size === null)) return null;
    return valueType === 'COUNT_OF'
      ? { kind: 'count', m: whole, ...(size === null ? {} : { n: size }) }
      : rankOf(whole, size, refuse);
  }
  const [numerator, denominator] = [number('numerator'), number('denominator')];
  if (numerator === null && denominator === null) return { kind: 'exact', value };
  if (numerator === null || denominator === null) {
    const field = numerator === null ? 'numerator' : 'denominator';
    if (cells(field) === '') refuse(field, { code: 'FIELD_MISSING', data: { field } });
    return null;
  }
  if (isZero(parseDecimal(denominator))) {
    refuse('denominator', { code: 'DENOMINATOR_ZERO', data: {} });
    return null;
  }
  return { kind: 'exact', value, numerator, denominator };
}

function numberIn(column: RowColumn, cells: Cells, { numbers }: RowContext, refuse: Refuse): Decimal | null {
  const text = cells(column);
  if (text === '') return null;
  const number = writtenNumber(text, numbers);
  if (number === null) refuse(column, { code: 'NUMBER_MISWRITTEN', data: { text: cut(text), ...numbers } });
  return number;
}

/** Growth may shrink; of any other level it must be declared that it can lie below zero. */
function mayBeNegative({ key, accumulation, valueType }: Indicator, context: RowContext): boolean {
  if (valueType === 'COUNT_OF' || valueType === 'RANK') return false;
  return accumulation === 'GROWTH' || context.mayBeNegative.includes(key);
}

function wholeIn(column: RowColumn, value: Decimal, refuse: Refuse): number | null {
  const whole = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(whole)) return whole;
  refuse(column, { code: 'NOT_WHOLE', data: { value: cut(value) } });
  return null;
}

function rankOf(rank: number, of: number | null, refuse: Refuse): Quantity | null {
  if (rank >= 1 && (of === null || rank <= of)) {
    return { kind: 'standing', rank: { from: rank, to: rank, ...(of === null ? {} : { of }) } };
  }
  refuse('value', { code: 'RANK_OUTSIDE_FIELD', data: { rank, of } });
  return null;
}

function isNegative(value: Decimal): boolean {
  return value.startsWith('-');
}
