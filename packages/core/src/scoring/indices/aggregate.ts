import { divide, multiply, sum } from '../../numbers/arithmetic.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { prepareRounding } from '../rounding-rule.ts';
import type { Aggregation } from './index-method.ts';
import { powerOf, roundedRoot, wholeWeights } from './rounded-root.ts';

/** A value with its weight. */
export interface Weighted {
  readonly value: Rational;
  readonly weight: Rational;
}

/** Why values cannot be put together. */
export type AggregationFault = 'nothing' | 'weights-zero' | 'not-positive';

/** The values of a group as one; what was left out is not among them, so its weight goes to the others. */
export function aggregate(aggregation: Aggregation, values: readonly Weighted[]): Rational | AggregationFault {
  if (values.length === 0) return 'nothing';
  const all = values.map(({ value }) => value);
  switch (aggregation.kind) {
    case 'sum':
      return sum(all);
    case 'mean':
      return divide(sum(all), rational(all.length));
    case 'weighted': {
      const weights = sum(values.map(({ weight }) => weight));
      if (weights.numerator === 0) return 'weights-zero';
      return divide(sum(values.map(({ value, weight }) => multiply(value, weight))), weights);
    }
    case 'geometric': {
      if (all.some(({ numerator }) => numerator <= 0)) return 'not-positive';
      const weights = wholeWeights(values.map(({ weight }) => weight));
      const degree = weights.reduce((total, weight) => total + weight, 0);
      if (degree === 0) return 'weights-zero';
      const product = values
        .map(({ value }, index) => powerOf(value, weights[index] ?? 0))
        .reduce(multiply, rational(1));
      const rule = prepareRounding(aggregation.rounding);
      return rule === null ? product : roundedRoot(product, degree, rule);
    }
  }
}
