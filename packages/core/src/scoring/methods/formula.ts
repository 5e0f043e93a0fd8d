import type { Rational } from '../../numbers/rational.ts';
import type { MethodCheck } from '../checking/method-check.ts';
import { reportFault } from '../checking/method-check.ts';
import { checkExpression } from '../formula/check-expression.ts';
import { type Expression, partsOf } from '../formula/expression.ts';
import { isDividedByZero, prepareExpression } from '../formula/prepare-expression.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';

/**
 * What a province invents: an expression over `actual`, `target`, `max`, the figures named here and the points of other
 * nodes. Above the maximum it counts the maximum; below 0 it stays there unless the criterion has a `least`.
 */
export interface Formula {
  readonly kind: 'formula';
  readonly expression: Expression;
  /** Figures that are filled in; absent: only `actual` is. */
  readonly figures?: readonly { readonly name: string; readonly label: string }[];
}

const nothing: Rational = { numerator: 0, denominator: 1 };

export function prepareFormula({ expression, figures }: Formula, max: Rational, node: string): PreparedMethod {
  const evaluate = prepareExpression(expression);
  const needsTarget = usesName(expression, 'target');
  const score = (
    named: (name: string) => Rational | undefined,
    target: Rational | null,
    pointsOf: (key: string) => Rational,
  ) => {
    const points = evaluate({
      named: (name) => (name === 'max' ? max : name === 'target' ? target : named(name)) ?? nothing,
      pointsOf,
    });
    if (!isDividedByZero(points)) return { points, rule: 'formula' } as const;
    const data = { node, position: points.dividedByZeroAt };
    return { problem: { code: 'FORMULA_DIVIDES_BY_ZERO', data } } as const;
  };
  if (figures === undefined) {
    return preparedFor('actual', {
      needsTarget,
      score: ({ value, target }, _figures, pointsOf) => score(() => value.number, target, pointsOf),
    });
  }
  return preparedFor('figures', {
    needsTarget,
    score: ({ value, target }, _figures, pointsOf) => {
      const absent = figures.find(({ name }) => !value.numbers.has(name));
      if (absent !== undefined) return { situation: 'missing' };
      return score((name) => value.numbers.get(name), target, pointsOf);
    },
  });
}

function usesName(expression: Expression, name: string): boolean {
  if (expression.kind === 'name') return expression.name === name;
  return partsOf(expression).some((part) => usesName(part, name));
}

const reserved: readonly string[] = ['max', 'target'];

export function checkFormula({ expression, figures }: Formula, check: MethodCheck): void {
  figures?.forEach(({ name }, index) => {
    const twice = figures.findIndex((other) => other.name === name) < index;
    if (twice || reserved.includes(name)) reportFault(check, `figures[${index}].name`, 'duplicate');
  });
  if (figures?.length === 0) reportFault(check, 'figures', 'empty');
  const names = [...reserved, ...(figures?.map(({ name }) => name) ?? ['actual'])];
  check.found.push(...checkExpression(expression, names, `${check.path}.expression`));
}
