import { add, divide, subtract } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { toFraction } from '../numbers/fraction.ts';
import { rational } from '../numbers/rational.ts';
import { halfOfLastPlace } from './last-place.ts';
import type { Decimal } from './quantity.ts';
import type { Fraction } from './target-assessment.ts';

/** A base that is not printed, computed from a figure and its printed share. */
export interface ImpliedBase {
  /** The quotient of the two numbers as printed. */
  readonly nearest: Fraction;
  /** No base below this, or above `max`, gives the printed numbers when both are rounded half up to their places. */
  readonly min: Fraction;
  readonly max: Fraction;
}

/**
 * "3.054 tỷ, đạt 49,37 % dự toán": the base lies near 6,186 tỷ, within the rounding of both numbers. Both are above
 * zero. Two shares of one figure give two bases, of which neither is the wrong one (hard case 13).
 * @throws `DECIMAL_MALFORMED`; `DIVISION_BY_ZERO` for a share that is zero, or that rounding cannot tell from zero.
 */
export function impliedBase(value: Decimal, percent: Decimal): ImpliedBase {
  const figure = parseDecimal(value);
  const share = divide(parseDecimal(percent), rational(100));
  const figureSlack = halfOfLastPlace(value);
  const shareSlack = divide(halfOfLastPlace(percent), rational(100));
  return {
    nearest: toFraction(divide(figure, share)),
    min: toFraction(divide(subtract(figure, figureSlack), add(share, shareSlack))),
    max: toFraction(divide(add(figure, figureSlack), subtract(share, shareSlack))),
  };
}
