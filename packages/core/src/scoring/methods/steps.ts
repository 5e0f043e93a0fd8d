import { add, compare, subtract } from '../../numbers/arithmetic.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { MethodCheck } from '../checking/method-check.ts';
import { type Amount, checkAmountWithin, pointsOfAmount } from './amount.ts';
import { negativeEntry } from './negative-entry.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';
import { checkSteps, prepareSteps, type StepRule } from './step-rule.ts';

/**
 * So many points at the plan, more for each step above and less for each step below: “mỗi 1 % vượt cộng k, thiếu trừ k”.
 * Points below 0 stay below 0 unless the criterion has a `least`; nothing exceeds its maximum.
 */
export interface Steps {
  readonly kind: 'steps';
  /** Whether steps count per cent of the plan or units of measure. */
  readonly of: 'percentOfTarget' | 'difference';
  readonly better: 'higher' | 'lower';
  readonly atTarget: Amount;
  readonly above?: StepRule;
  readonly below?: StepRule;
}

const hundred = rational(100);
const nothing = rational(0);

export function prepareStepsMethod(
  { of, better, atTarget, above, below }: Steps,
  max: Rational,
  node: string,
): PreparedMethod {
  const base = pointsOfAmount(atTarget, max);
  const gain = above === undefined ? () => nothing : prepareSteps(above, max);
  const loss = below === undefined ? () => nothing : prepareSteps(below, max);
  return preparedFor('actual', {
    needsTarget: true,
    score: ({ value, target }) => {
      const plan = target ?? nothing;
      if (of === 'percentOfTarget' && plan.numerator === 0) return { situation: 'zeroTarget' };
      if (of === 'percentOfTarget' && plan.numerator < 0) return negativeEntry(node, plan);
      const ahead = better === 'higher' ? subtract(value.number, plan) : subtract(plan, value.number);
      const distance = of === 'difference' ? ahead : multiplyDivide(ahead, hundred, plan);
      const side = compare(distance, nothing);
      if (side === 0) return { points: base, rule: 'stepsAt' };
      if (side > 0) return { points: add(base, gain(distance)), rule: 'stepsAbove' };
      return { points: subtract(base, loss(subtract(nothing, distance))), rule: 'stepsBelow' };
    },
  });
}

export function checkStepsMethod({ atTarget, above, below }: Steps, check: MethodCheck): void {
  checkAmountWithin(check, 'atTarget', atTarget);
  if (above !== undefined) checkSteps(check, 'above', above);
  if (below !== undefined) checkSteps(check, 'below', below);
}
