import { ThiduaError } from '../errors/thidua-error.ts';
import { greatestCommonDivisor } from './common-divisor.ts';
import { divideExactly, type Integer, narrow, negateInteger } from './integer.ts';

/**
 * An exact fraction in lowest terms; `denominator` is at least 1.
 * Safe integers where they fit, BigInt where they do not: always go through the functions of this folder.
 * Equal values have identical parts. A value with BigInt parts does not survive `JSON.stringify`: write `toFraction`.
 */
export interface Rational {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

/**
 * The fraction `numerator / denominator`, reduced; the sign moves to the numerator.
 * @throws `DIVISION_BY_ZERO` for a zero denominator.
 * @throws `INTEGER_UNSAFE` for a `number` that is not whole or above 2⁵³ − 1 in size: use a BigInt or `parseDecimal`.
 */
export function rational(numerator: Integer, denominator: Integer = 1): Rational {
  return reduced(checked(numerator), checked(denominator));
}

/** As {@link rational}, for parts that are integers in their one form already. */
export function reduced(numerator: Integer, denominator: Integer): Rational {
  if (denominator === 0) throw new ThiduaError('DIVISION_BY_ZERO', {});
  if (denominator === 1) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator);
  const signed = denominator < 0 ? negateInteger(divisor) : divisor;
  return { numerator: divideExactly(numerator, signed), denominator: divideExactly(denominator, signed) };
}

function checked(value: Integer): Integer {
  if (typeof value === 'bigint') return narrow(value);
  if (!Number.isSafeInteger(value)) throw new ThiduaError('INTEGER_UNSAFE', { value: String(value) });
  return value + 0;
}
