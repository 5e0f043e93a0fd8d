import { isZero, negate, subtract, sum } from '../numbers/arithmetic.ts';
import { parseDecimal, toExactDecimal } from '../numbers/decimal.ts';
import type { Rational } from '../numbers/rational.ts';
import type { UnitRegister } from '../organizations/unit-register.ts';
import type { AssignedSum, NotSummed } from './assigned-sum.ts';
import type { Indicator } from './indicator.ts';
import type { Predicate } from './predicate.ts';
import type { Target } from './target.ts';
import { whichCount } from './which-count.ts';

/**
 * Sets the targets assigned to units below beside the target above (the parent): numbers to reach, counts m and absolute
 * changes of indicators that add. Whatever does not count is named with its reason, so that a child is never silently
 * left out or counted twice; of nested units the outer counts.
 * @throws `UNIT_UNKNOWN` of the register; `DECIMAL_MALFORMED`, `PERIOD_MALFORMED` of a target.
 */
export function sumAssigned(
  parent: Target,
  below: readonly Target[],
  { indicator, register }: { readonly indicator: Indicator; readonly register: UnitRegister },
): AssignedSum {
  const demanded = demandOf(parent.predicate);
  const why = whyNotSummed(parent, indicator);
  const judged = whichCount(parent, below, { register, isAlike: (one) => wayOf(one) === wayOf(parent) });
  const notCounted = judged.flatMap(({ target, why: reason }) =>
    reason === null ? [] : [{ target: target.key, why: reason }],
  );
  if (why !== null || demanded === null) {
    return { kind: 'notSummed', parent: parent.key, why: why ?? 'NO_NUMBER', notCounted };
  }
  const counted = judged.flatMap(({ target, why: reason }) => {
    const demand = demandOf(target.predicate);
    return reason !== null || demand === null ? [] : [{ target: target.key, value: demand.value }];
  });
  const assigned = sum(counted.map(({ value }) => value));
  const difference = subtract(demanded.value, assigned);
  const data = { indicator: indicator.key, parent: written(demanded.value), children: written(assigned) };
  return {
    kind: 'summed',
    parent: parent.key,
    demanded: written(demanded.value),
    assigned: written(assigned),
    difference: written(difference),
    counted: counted.map(({ target, value }) => ({ target, value: written(value) })),
    notCounted,
    issue:
      counted.length === 0 || isZero(difference)
        ? null
        : { severity: 'warning', code: 'CHILDREN_DIFFER_FROM_PARENT', path: '', data },
  };
}

/** What is asked for as a number, and in which of the ways that add among themselves alone. */
function demandOf(predicate: Predicate): { readonly way: string; readonly value: Rational } | null {
  switch (predicate.kind) {
    case 'atLeast':
    case 'about':
    case 'total':
      return { way: 'level', value: parseDecimal(predicate.value) };
    case 'countOf':
      return { way: 'count', value: { numerator: predicate.m, denominator: 1 } };
    case 'change': {
      const by = parseDecimal(predicate.by);
      return { way: predicate.measure, value: predicate.direction === 'DOWN' ? negate(by) : by };
    }
    default:
      return null;
  }
}

function wayOf({ predicate }: Target): string | null {
  return demandOf(predicate)?.way ?? null;
}

function whyNotSummed({ indicator: asked, predicate, scope }: Target, indicator: Indicator): NotSummed | null {
  if (asked !== indicator.key) return 'OTHER_INDICATOR';
  if (scope.kind !== 'unit') return 'NOT_OF_A_UNIT';
  if (indicator.accumulation === 'GROWTH' || predicate.kind === 'growth') return 'GROWTH';
  if (indicator.valueType === 'RANK' || indicator.periodicity === 'EDITION') return 'RANK_OR_INDEX';
  if (indicator.valueType === 'STATUS' || indicator.valueType === 'DATE') return 'STATUS';
  const points = predicate.kind === 'change' && predicate.measure !== 'ABSOLUTE';
  return (indicator.valueType === 'RATE' && predicate.kind !== 'countOf') || points ? 'RATE' : null;
}

/** Sums of decimals always end. */
function written(value: Rational): string {
  return toExactDecimal(value) ?? '';
}
