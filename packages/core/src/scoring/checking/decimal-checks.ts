import { readDecimal } from '../../numbers/decimal.ts';

export function isDecimal(text: string): boolean {
  return readDecimal(text) !== null;
}

export function isPositiveDecimal(text: string): boolean {
  const value = readDecimal(text);
  return value !== null && value.numerator > 0;
}

/** Whether it is a whole number from 0. */
export function isCount(text: string): boolean {
  return /^(0|[1-9]\d{0,14})$/.test(text);
}
