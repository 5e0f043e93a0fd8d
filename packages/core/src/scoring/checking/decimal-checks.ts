import { readDecimal } from '../../numbers/decimal.ts';

export function isDecimal(text: string): boolean {
  return readDecimal(text) !== null;
}

export function isPositiveDecimal(text: string): boolean {
  const value = readDecimal(text);
  return value !== null && value.numerator > 0;
}

/** Whether it is a whole number from 0, of at most 15 digits. */
export function isCount(text: string): boolean {
  return isWrittenAsCount(text) && readDecimal(text) !== null;
}

/** As {@link isCount}, of what is known to be a decimal: neither sign nor point. */
export function isWrittenAsCount(text: string): boolean {
  return text.length <= 15 && !text.startsWith('-') && !text.includes('.');
}
