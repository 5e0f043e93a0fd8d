import { ThiduaError } from '../../errors/thidua-error.ts';
import type { Key } from '../../sources/key.ts';
import { assessNumber, betterSide } from '../assess-number.ts';
import { type Assessing, indicatorOf, targetOf } from '../assessing.ts';
import { type Outcome, outcome, withFlags } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Decimal } from '../quantity.ts';
import type { Target } from '../target.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * "đạt và vượt chỉ tiêu …": the value stands in another target. MET from a ratio of 1, EXCEEDED above it (R6); NO_DATA
 * while that value is not known. A cumulative one needs a cumulative indicator, whose parts may be added up.
 */
export function assessMeetOrExceedRef(
  target: Target,
  predicate: PredicateOf<'meetOrExceedRef'>,
  assessing: Assessing,
): Outcome<VerdictOf<'meetOrExceedRef'>> {
  const { referenceName, cumulative } = predicate;
  const reference = referenceOf(predicate, assessing, [...assessing.path]);
  const indicatorKey = target.indicator ?? reference?.target.indicator;
  const measured: Target = indicatorKey === undefined ? target : { ...target, indicator: indicatorKey };
  const indicator = indicatorOf(assessing.book, measured);
  if (cumulative && indicator !== null && indicator.accumulation !== 'CUMULATIVE') {
    const data = { indicator: indicator.key, kind: 'meetOrExceedRef' } as const;
    return outcome('NOT_ASSESSABLE', { code: 'INDICATOR_MISFIT', data }, []);
  }
  const found = assessNumber(assessing, measured, { value: reference?.value ?? '0', better: betterSide(indicator) });
  if (reference === null) {
    const { flags, evidence } = found;
    return outcome('NO_DATA', { code: 'REFERENCE_UNKNOWN', data: { referenceName } }, [], { flags, evidence });
  }
  const how = reference.target.derived;
  return how === undefined ? found : withFlags(found, [{ code: 'DERIVED_TARGET', data: { how } }]);
}

function referenceOf(
  { reference }: PredicateOf<'meetOrExceedRef'>,
  assessing: Assessing,
  path: readonly Key[],
): { readonly target: Target; readonly value: Decimal } | null {
  if (reference === undefined) return null;
  if (path.includes(reference)) throw new ThiduaError('TARGET_CIRCLE', { path: [...path, reference] });
  const target = targetOf(assessing.book, reference);
  const { predicate } = target;
  switch (predicate.kind) {
    case 'atLeast':
    case 'about':
    case 'total':
      return { target, value: predicate.value };
    case 'growth':
      return { target, value: predicate.rate };
    case 'countOf':
      return { target, value: String(predicate.m) };
    case 'meetOrExceedRef':
      return referenceOf(predicate, assessing, [...path, reference]);
    default:
      return null;
  }
}
