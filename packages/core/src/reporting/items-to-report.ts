import { intervalsOverlap } from '../calendar/day-interval.ts';
import { intervalOfPeriod, type PeriodCode } from '../calendar/period.ts';
import type { Target } from '../indicators/target.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import { isSameUnit } from '../organizations/unit-ref.ts';
import type { ReportPlan } from './open-report.ts';

/**
 * What a unit has to report for a period: one item for each target assigned to it whose own period shares days with
 * that one, in its latest version. Proposed targets are not asked about yet; targets of groups are asked of nobody.
 * @throws `PERIOD_MALFORMED`.
 */
export function itemsToReport(targets: readonly Target[], unit: UnitRef, period: PeriodCode): ReportPlan['items'] {
  const adjusted = new Set(targets.flatMap(({ adjusts }) => (adjusts === undefined ? [] : [adjusts.target])));
  const asked = intervalOfPeriod(period);
  return targets
    .filter(({ key, state }) => state !== 'PROPOSED' && !adjusted.has(key))
    .filter(({ scope }) => scope.kind === 'unit' && isSameUnit(scope.unit, unit))
    .filter((target) => intervalsOverlap(intervalOfPeriod(target.period), asked))
    .map(({ key, indicator, scope }) => ({
      about: { kind: 'target', target: key, indicator: indicator ?? null },
      scope,
      period,
    }));
}
