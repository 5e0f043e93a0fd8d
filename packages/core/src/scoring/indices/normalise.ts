import { compare, divide, multiply, subtract, sum } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { prepareRounding } from '../rounding-rule.ts';
import type { IndexIndicator, Normalisation } from './index-method.ts';
import { roundedRoot } from './rounded-root.ts';

const hundred = rational(100);
const zero = rational(0);
const one = rational(1);

/**
 * What turns a raw figure of an indicator into a comparable one, given the figures of all units of the edition.
 * `null` where they leave nothing to compare: all equal, or only one.
 */
export function normaliser(
  { normalisation, better }: Pick<IndexIndicator, 'normalisation' | 'better'>,
  figures: readonly Rational[],
): ((figure: Rational) => Rational) | null {
  switch (normalisation.kind) {
    case 'asIs':
      return (figure) => figure;
    case 'minMax':
      return minMax(normalisation, better, figures);
    case 'zScore':
      return zScore(normalisation, better, figures);
    case 'rank':
      return (figure) => rational(figures.filter((other) => isBetter(other, figure, better)).length + 1);
    case 'percentile':
      if (figures.length < 2) return null;
      return (figure) => {
        const worse = figures.filter((other) => isBetter(figure, other, better)).length;
        return rational(100 * worse, figures.length - 1);
      };
    case 'distanceToTarget': {
      const [base, target] = [parseDecimal(normalisation.base), parseDecimal(normalisation.target)];
      if (compare(base, target) === 0) return null;
      return (figure) => {
        const way = divide(subtract(figure, base), subtract(target, base));
        return multiply(normalisation.clamp ? between(way, zero, one) : way, hundred);
      };
    }
  }
}

function minMax(
  { goalposts, clamp, scale }: Extract<Normalisation, { kind: 'minMax' }>,
  better: 'higher' | 'lower',
  figures: readonly Rational[],
): ((figure: Rational) => Rational) | null {
  const sorted = goalposts === 'edition' ? figures.toSorted(compare) : [];
  const lowest = goalposts === 'edition' ? sorted[0] : parseDecimal(goalposts.lowest);
  const highest = goalposts === 'edition' ? sorted.at(-1) : parseDecimal(goalposts.highest);
  if (lowest === undefined || highest === undefined || compare(lowest, highest) === 0) return null;
  const [from, until] = [parseDecimal(scale.from), parseDecimal(scale.until)];
  const [worst, best] = better === 'higher' ? [lowest, highest] : [highest, lowest];
  return (figure) => {
    const way = divide(subtract(figure, worst), subtract(best, worst));
    const share = clamp ? between(way, zero, one) : way;
    return sum([from, multiply(share, subtract(until, from))]);
  };
}

function zScore(
  { of, rounding }: Extract<Normalisation, { kind: 'zScore' }>,
  better: 'higher' | 'lower',
  figures: readonly Rational[],
): ((figure: Rational) => Rational) | null {
  const freedom = of === 'population' ? figures.length : figures.length - 1;
  if (freedom < 1) return null;
  const mean = divide(sum(figures), rational(figures.length));
  const squares = figures.map((figure) => multiply(subtract(figure, mean), subtract(figure, mean)));
  const rule = prepareRounding(rounding);
  const deviation = rule === null ? zero : roundedRoot(divide(sum(squares), rational(freedom)), 2, rule);
  if (deviation.numerator === 0) return null;
  return (figure) => divide(better === 'higher' ? subtract(figure, mean) : subtract(mean, figure), deviation);
}

function isBetter(a: Rational, b: Rational, better: 'higher' | 'lower'): boolean {
  return compare(a, b) === (better === 'higher' ? 1 : -1);
}

function between(value: Rational, lowest: Rational, highest: Rational): Rational {
  if (compare(value, lowest) < 0) return lowest;
  return compare(value, highest) > 0 ? highest : value;
}
