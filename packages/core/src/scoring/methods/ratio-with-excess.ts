import { subtract } from '../../numbers/arithmetic.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { MethodCheck } from '../checking/method-check.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';
import { compareWithOne, isRatio, ratioOf, shareOf } from './ratio-of.ts';
import { checkSteps, prepareSteps, type StepRule } from './step-rule.ts';

/**
 * A ratio whose excess over the plan goes to a bonus: up to the plan as the ratio says; each per cent above it adds to
 * the criterion `to`, which collects. The caps: here per criterion, on the collecting criterion for all of them.
 */
export interface RatioWithExcess {
  readonly kind: 'ratioWithExcess';
  readonly direction: 'direct' | 'inverse';
  /** `every` counts per cent of the plan (inverse: of the result) above 100 %. */
  readonly excess: StepRule & { readonly to: string };
}

const hundred = rational(100);

export function prepareRatioWithExcess(
  { direction, excess }: RatioWithExcess,
  max: Rational,
  node: string,
): PreparedMethod {
  const steps = prepareSteps(excess, max);
  return preparedFor('actual', {
    needsTarget: true,
    score: (given) => {
      const ratio = ratioOf(given, direction, node);
      if (!isRatio(ratio)) return ratio;
      if (compareWithOne(ratio) <= 0) {
        const rule = direction === 'direct' ? 'ratio' : 'inverseRatio';
        return { points: shareOf(max, ratio), rule };
      }
      const above = multiplyDivide(subtract(ratio.of, ratio.over), hundred, ratio.over);
      return { points: max, rule: 'withExcess', excess: steps(above) };
    },
  });
}

export function checkRatioWithExcess({ excess }: RatioWithExcess, check: MethodCheck): void {
  checkSteps(check, 'excess', excess);
}
