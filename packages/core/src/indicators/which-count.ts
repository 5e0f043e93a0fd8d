import { isSameUnit, refKey } from '../organizations/unit-ref.ts';
import type { UnitRegister } from '../organizations/unit-register.ts';
import { isWithin } from '../organizations/unit-tree.ts';
import type { NotCounted } from './assigned-sum.ts';
import { isSamePeriod } from './covers-period.ts';
import type { Target } from './target.ts';

/** How targets below are told apart. */
export interface CountingBy {
  readonly register: UnitRegister;
  /** Whether it asks in the same way as the parent. */
  readonly isAlike: (target: Target) => boolean;
}

/**
 * Each target below a parent with the reason why it does not count towards the parent's, `null` where it does: of
 * nested units the outer counts, of two targets for one unit the first.
 */
export function whichCount(
  parent: Target,
  below: readonly Target[],
  by: CountingBy,
): readonly { readonly target: Target; readonly why: NotCounted | null }[] {
  const adjusted = new Set(below.flatMap(({ adjusts }) => (adjusts === undefined ? [] : [adjusts.target])));
  const judged = below.map((target) => ({
    target,
    why: adjusted.has(target.key) ? 'ADJUSTED' : whyUnlike(target, parent, by),
  }));
  const seen = new Set<string>();
  const candidates = judged.flatMap(({ target, why }) =>
    why === null && target.scope.kind === 'unit' ? [target.scope.unit] : [],
  );
  return judged.map(({ target, why }) => {
    if (why !== null || target.scope.kind !== 'unit') return { target, why };
    const { unit } = target.scope;
    if (seen.has(refKey(unit))) return { target, why: 'SCOPE_TWICE' };
    seen.add(refKey(unit));
    const inside = candidates.some((other) => !isSameUnit(other, unit) && isWithin(by.register, unit, other));
    return { target, why: inside ? 'INSIDE_ANOTHER' : null };
  });
}

function whyUnlike(target: Target, parent: Target, { register, isAlike }: CountingBy): NotCounted | null {
  if (target.indicator !== parent.indicator) return 'OTHER_INDICATOR';
  if (!isSamePeriod(target.period, parent.period)) return 'OTHER_PERIOD';
  if (!isAlike(target)) return 'OTHER_KIND';
  if (target.scope.kind !== 'unit' || parent.scope.kind !== 'unit') return 'NOT_BELOW';
  const [part, whole] = [target.scope.unit, parent.scope.unit];
  return !isSameUnit(part, whole) && isWithin(register, part, whole) ? null : 'NOT_BELOW';
}
