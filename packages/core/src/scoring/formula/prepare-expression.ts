import { add, compare, divide, isZero, multiply, negate, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { prepareRounding, rounded } from '../rounding-rule.ts';
import type { Comparison, Expression } from './expression.ts';

/** What names and nodes stand for, once. */
export interface FormulaScene {
  readonly named: (name: string) => Rational;
  readonly pointsOf: (node: string) => Rational;
}

/** A division by zero, and where it stands in the text. */
export interface DividedByZero {
  readonly dividedByZeroAt: number | null;
}

export type Prepared = (scene: FormulaScene) => Rational | DividedByZero;

const operations = { add, subtract, multiply };

/** Reads the numbers of a checked expression once, so that it can be asked of many units. */
export function prepareExpression(expression: Expression): Prepared {
  switch (expression.kind) {
    case 'number': {
      const value = parseDecimal(expression.value);
      return () => value;
    }
    case 'name':
      return ({ named }) => named(expression.name);
    case 'points':
      return ({ pointsOf }) => pointsOf(expression.node);
    case 'negative':
      return lifted(negate, prepareExpression(expression.of));
    case 'round': {
      const rule = prepareRounding(expression);
      return lifted((value) => rounded(value, rule), prepareExpression(expression.of));
    }
    case 'add':
    case 'subtract':
    case 'multiply': {
      const operation = operations[expression.kind];
      return paired(operation, prepareExpression(expression.left), prepareExpression(expression.right));
    }
    case 'divide': {
      const fault: DividedByZero = { dividedByZeroAt: expression.at ?? null };
      const quotient = (a: Rational, b: Rational) => (isZero(b) ? fault : divide(a, b));
      return paired(quotient, prepareExpression(expression.left), prepareExpression(expression.right));
    }
    case 'min':
    case 'max': {
      const sign = expression.kind === 'min' ? -1 : 1;
      const best = (a: Rational, b: Rational) => (compare(b, a) === sign ? b : a);
      const [first, ...others] = expression.of.map(prepareExpression);
      if (first === undefined) throw new RangeError('an empty min or max is refused by the check of the table');
      return others.reduce((left, right) => paired(best, left, right), first);
    }
    case 'if': {
      const condition = prepareComparison(expression.condition);
      const holds = prepareExpression(expression.holds);
      const otherwise = prepareExpression(expression.otherwise);
      return (scene) => {
        const answer = condition(scene);
        if (typeof answer !== 'boolean') return answer;
        return answer ? holds(scene) : otherwise(scene);
      };
    }
  }
}

export function isDividedByZero(value: Rational | DividedByZero): value is DividedByZero {
  return 'dividedByZeroAt' in value;
}

function prepareComparison({ comparator, left, right }: Comparison): (scene: FormulaScene) => boolean | DividedByZero {
  const [a, b] = [prepareExpression(left), prepareExpression(right)];
  return (scene) => {
    const [one, other] = [a(scene), b(scene)];
    if (isDividedByZero(one)) return one;
    if (isDividedByZero(other)) return other;
    const order = compare(one, other);
    switch (comparator) {
      case '<':
        return order < 0;
      case '<=':
        return order <= 0;
      case '=':
        return order === 0;
      case '!=':
        return order !== 0;
      case '>=':
        return order >= 0;
      case '>':
        return order > 0;
    }
  };
}

function lifted(operation: (value: Rational) => Rational, of: Prepared): Prepared {
  return (scene) => {
    const value = of(scene);
    return isDividedByZero(value) ? value : operation(value);
  };
}

function paired(
  operation: (a: Rational, b: Rational) => Rational | DividedByZero,
  left: Prepared,
  right: Prepared,
): Prepared {
  return (scene) => {
    const [a, b] = [left(scene), right(scene)];
    if (isDividedByZero(a)) return a;
    return isDividedByZero(b) ? b : operation(a, b);
  };
}
