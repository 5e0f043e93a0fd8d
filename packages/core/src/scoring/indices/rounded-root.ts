import { divide, multiply } from '../../numbers/arithmetic.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { RoundingMode } from '../../numbers/rounding.ts';
import type { PreparedRounding } from '../rounding-rule.ts';

/**
 * The root of degree `degree` of a value of at least 0, rounded to multiples of a step: right to the last digit in every
 * mode, because it is decided by powers of whole numbers and never by a double.
 */
export function roundedRoot(value: Rational, degree: number, { step, mode }: PreparedRounding): Rational {
  const power = BigInt(degree);
  const numerator = BigInt(value.numerator) * BigInt(step.denominator) ** power;
  const denominator = BigInt(value.denominator) * BigInt(step.numerator) ** power;
  const down = integerRoot(numerator / denominator, degree);
  const exact = down ** power * denominator === numerator;
  const steps = exact || !goesUp(down, power, numerator, denominator, mode) ? down : down + 1n;
  return multiply(rational(steps), step);
}

function goesUp(down: bigint, power: bigint, numerator: bigint, denominator: bigint, mode: RoundingMode): boolean {
  if (mode === 'up' || mode === 'ceiling') return true;
  if (mode === 'down' || mode === 'floor') return false;
  const half = (2n * down + 1n) ** power * denominator;
  const doubled = numerator * 2n ** power;
  if (doubled === half) return mode === 'half-up' || down % 2n === 1n;
  return doubled > half;
}

/** The largest whole number whose power is not above `value`, by Newton's steps from above. */
function integerRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const power = BigInt(degree);
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / degree));
  for (;;) {
    const next = ((power - 1n) * guess + value / guess ** (power - 1n)) / power;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Whole numbers in the proportion of the weights, as small as they can be. */
export function wholeWeights(weights: readonly Rational[]): readonly number[] {
  const common = weights.reduce((all, { denominator }) => lcm(all, BigInt(denominator)), 1n);
  const whole = weights.map((weight) => BigInt(multiply(weight, rational(common)).numerator));
  const divisor = whole.reduce(gcd, 0n);
  return whole.map((weight) => Number(divisor === 0n ? weight : weight / divisor));
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

/** `base` to a whole power of at least 0. */
export function powerOf(base: Rational, exponent: number): Rational {
  const power = BigInt(exponent);
  return divide(rational(BigInt(base.numerator) ** power), rational(BigInt(base.denominator) ** power));
}
