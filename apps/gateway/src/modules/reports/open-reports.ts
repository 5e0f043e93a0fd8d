import { randomUUID } from 'node:crypto';
import { type Key, openReport, type PeriodCode, type Report, type Reporter, type ReportProblem } from '@thidua/core';
import type { ItemsOf } from './items-asked.ts';
import type { KnownReporter } from './known-reporters.ts';
import { rulesBroken } from './report-for-act.ts';
import type { ReportOccasion } from './report-occasions.ts';
import { reportKey } from './reporters.ts';

/** A reporter whose unit is known. */
export type Owing = KnownReporter & { readonly unit: NonNullable<KnownReporter['unit']> };

/** What there is to open. */
export interface Opening {
  readonly opened: readonly { readonly id: string; readonly report: Report; readonly reporter: Owing }[];
  readonly existing: readonly Key[];
  readonly withoutItems: readonly { readonly by: Reporter; readonly period: PeriodCode }[];
}

/**
 * The first edition of each report that is not there yet.
 * @param named whether somebody named the reporters: then one without anything to report is refused, not left out.
 * @throws RulesBrokenProblem with what speaks against any of them.
 */
export function openReports(
  {
    duty,
    occasions,
    reporters,
    named,
  }: {
    readonly duty: Key;
    readonly occasions: readonly ReportOccasion[];
    readonly reporters: readonly Owing[];
    readonly named: boolean;
  },
  taken: ReadonlySet<Key>,
  itemsOf: ItemsOf,
): Opening {
  const wanted = occasions.flatMap((occasion) =>
    reporters.map((reporter) => {
      const key = reportKey(duty, reporter.by, occasion.period, occasion.about);
      return { key, reporter, ...occasion, items: itemsOf(reporter.unit, occasion.period) };
    }),
  );
  const isNew = wanted.filter(({ key }) => !taken.has(key));
  const results = isNew
    .filter(({ items }) => named || items.length > 0)
    .map(({ reporter, ...plan }) => ({ reporter, result: openReport({ ...plan, duty, by: reporter.by }) }));
  const problems: readonly ReportProblem[] = results.flatMap(({ result }) =>
    result.kind === 'refused' ? result.problems : [],
  );
  const [first, ...rest] = problems;
  if (first !== undefined) throw rulesBroken([first, ...rest]);
  return {
    opened: results.flatMap(({ reporter, result }) =>
      result.kind === 'done' ? [{ id: randomUUID(), report: result.report, reporter }] : [],
    ),
    existing: wanted.flatMap(({ key }) => (taken.has(key) ? [key] : [])),
    withoutItems: named
      ? []
      : isNew.flatMap(({ items, reporter: { by }, period }) => (items.length === 0 ? [{ by, period }] : [])),
  };
}
