import { lastDayOfPeriod } from '../../calendar/period.ts';
import { sizeOn } from '../../organizations/unit-group-size.ts';
import { assessNumber, type ComparedFigure } from '../assess-number.ts';
import type { Assessing } from '../assessing.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { type Outcome, withFlags } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { Flag, Reason } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * "66/87 xã": m is compared, never the share; a denominator that has changed is flagged (R4), as reported with the
 * count, else as the group's size on the last day of the period.
 */
export function assessCountOf(
  target: Target,
  { m, n, group }: PredicateOf<'countOf'>,
  assessing: Assessing,
): Outcome<VerdictOf<'countOf'>> {
  const found = assessNumber(assessing, target, {
    value: String(m),
    better: 'UP',
    accepts: isCount,
    reasonFor: (figure) => countReason(figure, m, n),
  });
  if (found.reason.code !== 'COUNT_AGAINST_TARGET') return found;
  const members = assessing.book.unitGroups.get(group);
  const observed =
    found.reason.data.n ?? (members === undefined ? null : sizeOn(members, lastDayOfPeriod(target.period)));
  const changed: readonly Flag[] =
    observed === null || observed === n ? [] : [{ code: 'DENOMINATOR_CHANGED', data: { target: n, observed } }];
  return withFlags(found, changed);
}

function isCount({ quantity }: Observation, indicator: Indicator): boolean {
  if (quantity.kind === 'count') return true;
  return indicator.valueType !== 'RATE' && (quantity.kind === 'exact' || quantity.kind === 'bounded');
}

function countReason({ value, quantity }: ComparedFigure, targetM: number, targetN: number): Reason {
  const n = quantity.kind === 'count' ? (quantity.n ?? null) : null;
  return { code: 'COUNT_AGAINST_TARGET', data: { m: Number(value), n, targetM, targetN } };
}
