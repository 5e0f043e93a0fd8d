import type { Expression } from './formula/expression.ts';
import { type F, least, less, minus, most, over, plus, read, roundedTo, same, times, zero } from './naive-fraction.ts';

/** The value of a formula; `null`: it divides by 0. */
export function evaluated(expression: Expression, named: (name: string) => F, pointsOf: (node: string) => F): F | null {
  const inner = (one_: Expression) => evaluated(one_, named, pointsOf);
  switch (expression.kind) {
    case 'number':
      return read(expression.value);
    case 'name':
      return named(expression.name);
    case 'points':
      return pointsOf(expression.node);
    case 'negative': {
      const of = inner(expression.of);
      return of === null ? null : minus(zero, of);
    }
    case 'round': {
      const of = inner(expression.of);
      return of === null ? null : roundedTo(of, expression);
    }
    case 'min':
    case 'max': {
      const values = expression.of.map(inner);
      const known = values.filter((one_) => one_ !== null);
      return known.length < values.length ? null : known.reduce(expression.kind === 'min' ? least : most);
    }
    case 'if': {
      const [left, right] = [inner(expression.condition.left), inner(expression.condition.right)];
      if (left === null || right === null) return null;
      const holds = {
        '<': less(left, right),
        '<=': !less(right, left),
        '=': same(left, right),
        '!=': !same(left, right),
        '>=': !less(left, right),
        '>': less(right, left),
      }[expression.condition.comparator];
      return inner(holds ? expression.holds : expression.otherwise);
    }
    default: {
      const [left, right] = [inner(expression.left), inner(expression.right)];
      if (left === null || right === null) return null;
      if (expression.kind === 'divide') return right[0] === 0n ? null : over(left, right);
      return { add: plus, subtract: minus, multiply: times }[expression.kind](left, right);
    }
  }
}
