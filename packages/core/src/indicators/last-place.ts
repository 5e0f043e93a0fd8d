import { divide } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Decimal } from './quantity.ts';

/** How far a printed number may lie from what was rounded to it: 0.005 for `49.37`, 0.5 for `3054`. */
export function halfOfLastPlace(printed: Decimal): Rational {
  const places = printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0;
  return divide(rational(1, 2), parseDecimal(`1${'0'.repeat(places)}`));
}
