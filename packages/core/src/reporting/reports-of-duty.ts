import { entityKey } from '../sources/entity-key.ts';
import type { Key } from '../sources/key.ts';
import type { DutyInstance } from './duty-instance.ts';
import type { Report } from './report.ts';
import { reporterKey } from './reporter.ts';

/** All versions of one report, in any order. */
export type ReportVersions = readonly [Report, ...Report[]];

/** The reports of a duty, each with all its versions, by `reporterKey`. */
export function reportsOfDuty(duty: Key, reports: readonly Report[]): ReadonlyMap<string, readonly ReportVersions[]> {
  const byReporter = new Map<string, Map<string, [Report, ...Report[]]>>();
  for (const report of reports) {
    if (report.duty !== duty) continue;
    const by = reporterKey(report.by);
    const own = byReporter.get(by) ?? new Map<string, [Report, ...Report[]]>();
    byReporter.set(by, own);
    const versions = own.get(report.key);
    if (versions === undefined) own.set(report.key, [report]);
    else versions.push(report);
  }
  return new Map([...byReporter].map(([by, own]) => [by, [...own.values()]]));
}

/** The report that answers for one time of its duty; `null` while there is none. */
export function versionsFor(
  { period, about }: DutyInstance,
  reports: readonly ReportVersions[],
): ReportVersions | null {
  const found = reports.find(([report]) => {
    const sameThing = about === null || (report.about !== null && entityKey(report.about) === entityKey(about));
    return sameThing && (period === null || report.period === period);
  });
  return found ?? null;
}
