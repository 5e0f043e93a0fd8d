import { isThiduaError } from '../../errors/thidua-error.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';

/** The value of a decimal text; `null` for any other text. */
export function readDecimal(text: string): Rational | null {
  try {
    return parseDecimal(text);
  } catch (error) {
    if (isThiduaError(error, 'DECIMAL_MALFORMED')) return null;
    throw error;
  }
}

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
