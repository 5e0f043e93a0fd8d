import { add, compare, divide, negate, subtract } from '../numbers/arithmetic.ts';
import { toExactDecimal } from '../numbers/decimal.ts';
import { toFraction } from '../numbers/fraction.ts';
import type { Rational } from '../numbers/rational.ts';
import type { Decimal } from './quantity.ts';
import type { Reason } from './target-assessment.ts';
import { decimalOfEnd, exactValue, negated, sideOf, type ValueInterval } from './value-interval.ts';

export type NumberVerdict = 'EXCEEDED' | 'MET' | 'MISSED' | 'NOT_ASSESSABLE';

export interface NumberComparison {
  readonly achieved: ValueInterval;
  readonly target: Rational;
  /** Which side of the target is the better one. */
  readonly better: 'UP' | 'DOWN';
  /** How far on the worse side still counts, in the unit of measure. */
  readonly tolerance?: Rational;
}

export interface ComparedNumber {
  readonly verdict: NumberVerdict;
  /** MET only thanks to the tolerance. */
  readonly withinTolerance: boolean;
  /** achieved / target; `null` for a bounded value, a target that is not above zero, or a ceiling. */
  readonly ratio: string | null;
  /** achieved − target; `null` for a bounded value. */
  readonly gap: Decimal | null;
}

/**
 * Places a value against its target. EXCEEDED needs a kind of target that has a ratio, so a ceiling, and a target of
 * zero or below, can at best be MET. A bounded value decides only where every value in it says the same: "hơn 10"
 * exceeds 9, "hơn 8" leaves 9 undecided.
 */
export function compareWithTarget({ achieved, target, better, tolerance }: NumberComparison): ComparedNumber {
  const value = exactValue(achieved);
  const hasRatio = better === 'UP' && compare(target, zero) > 0;
  const ratio = value !== null && hasRatio ? toFraction(divide(value, target)) : null;
  const gap = value === null ? null : toExactDecimal(subtract(value, target));
  const { verdict, withinTolerance } =
    better === 'UP' ? atLeast(achieved, target, tolerance) : atLeast(negated(achieved), negate(target), tolerance);
  return { verdict: verdict === 'EXCEEDED' && !hasRatio ? 'MET' : verdict, withinTolerance, ratio, gap };
}

/** The reason for a bounded value, which has no single number to show. */
export function boundReason(achieved: ValueInterval, target: Decimal, verdict: NumberVerdict): Reason {
  const min = decimalOfEnd(achieved.min);
  const max = decimalOfEnd(achieved.max);
  if (verdict === 'NOT_ASSESSABLE') return { code: 'BOUND_UNDECIDED', data: { min, max, target } };
  const strict = (achieved.min ?? achieved.max)?.strict ?? false;
  return { code: 'BOUND_AGAINST_TARGET', data: { min, max, strict, target } };
}

const zero: Rational = { numerator: 0, denominator: 1 };

function atLeast(
  achieved: ValueInterval,
  target: Rational,
  tolerance: Rational | undefined,
): Pick<ComparedNumber, 'verdict' | 'withinTolerance'> {
  const side = sideOf(achieved, target);
  if (side === 'ABOVE') return { verdict: 'EXCEEDED', withinTolerance: false };
  if (side === 'AT' || side === 'AT_OR_ABOVE') return { verdict: 'MET', withinTolerance: false };
  if (tolerance !== undefined) {
    const lowered = sideOf(achieved, add(target, negate(tolerance)));
    if (lowered === 'ABOVE' || lowered === 'AT' || lowered === 'AT_OR_ABOVE') {
      return { verdict: 'MET', withinTolerance: true };
    }
    return { verdict: lowered === 'BELOW' ? 'MISSED' : 'NOT_ASSESSABLE', withinTolerance: false };
  }
  return { verdict: side === 'BELOW' ? 'MISSED' : 'NOT_ASSESSABLE', withinTolerance: false };
}
