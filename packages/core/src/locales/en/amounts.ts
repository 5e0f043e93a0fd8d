import type { Decimal } from '../../indicators/quantity.ts';
import { decimalInWords } from './decimals.ts';

/** `55.89 million đồng`, `9 %`; the number alone where there is no unit. */
export function amountInWords(value: Decimal, unit: string | null): string {
  return unit === null ? decimalInWords(value) : `${decimalInWords(value)} ${unit}`;
}

/** A difference: of rates in points (`3.8 percentage points`), of anything else in its unit. */
export function differenceInWords(value: Decimal, unit: string | null): string {
  if (unit === '%') return `${decimalInWords(value)} percentage points`;
  return unit === '‰' ? `${decimalInWords(value)} per-mille points` : amountInWords(value, unit);
}

/** `a rise of 3.8 percentage points`, or `a fall of …` for a change that is meant or signed the other way; `no change`. */
export function changeInWords(value: Decimal, direction: 'UP' | 'DOWN', unit: string | null): string {
  if (/^-?[0.]+$/.test(value)) return 'no change';
  const rises = (direction === 'UP') !== value.startsWith('-');
  return `a ${rises ? 'rise' : 'fall'} of ${differenceInWords(value.replace('-', ''), unit)}`;
}

/** `more than 10 %`, `10 % or more`, `less than 10 %`, `between 8 % and 10 %`. */
export function boundInWords(
  bound: { readonly min: Decimal | null; readonly max: Decimal | null; readonly strict?: boolean },
  unit: string | null,
): string {
  const { min, max, strict = false } = bound;
  if (min !== null && max !== null) return `between ${amountInWords(min, unit)} and ${amountInWords(max, unit)}`;
  if (min !== null) return strict ? `more than ${amountInWords(min, unit)}` : `${amountInWords(min, unit)} or more`;
  if (max !== null) return strict ? `less than ${amountInWords(max, unit)}` : `at most ${amountInWords(max, unit)}`;
  return 'unknown';
}
