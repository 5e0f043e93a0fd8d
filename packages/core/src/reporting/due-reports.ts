import { intervalsOverlap } from '../calendar/day-interval.ts';
import { intervalOfPeriod } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import { type UnitRegister, unitOf } from '../organizations/unit-register.ts';
import type { DueReport, ReportStanding, ReturnedItem } from './due-report.ts';
import type { Duty } from './duty.ts';
import type { DutyInstance } from './duty-instance.ts';
import { dutyInstances } from './duty-instances.ts';
import type { Report } from './report.ts';
import { reportItemKey } from './report-item.ts';
import { acceptedVersion, latestVersion } from './report-versions.ts';
import { type Reporter, reporterKey } from './reporter.ts';
import { type ReportVersions, reportsOfDuty, versionsFor } from './reports-of-duty.ts';

/** Who owes reports, and how those that there are stand on the day `on`. */
export interface DueQuestion {
  readonly reporters: readonly Reporter[];
  /** All versions of reports of any duty and reporter. */
  readonly reports: readonly Report[];
  readonly on: PlainDay;
  /** The window, half-open, at most twenty years. */
  readonly from: PlainDay;
  readonly until: PlainDay;
  /** With it, a unit owes nothing for a period in which it did not live, and one that ended is marked. */
  readonly register?: UnitRegister;
}

/**
 * What each reporter owes for a duty in a window, and how it stands. One entry for each time that the duty falls due
 * (`dutyInstances`), done or not; where the duty itself has no rhythm, one for each report that there is. The
 * fulfilments of the duty are of nobody in particular and settle nothing here.
 * @throws `DUTY_WINDOW_TOO_LONG`, `DAY_MALFORMED`; `UNIT_UNKNOWN` of the register.
 */
export function dueReports(duty: Duty, question: DueQuestion): readonly DueReport[] {
  const instances = dutyInstances({ ...duty, fulfilments: [] }, question);
  const byReporter = reportsOfDuty(duty.key, question.reports);
  return question.reporters.flatMap((by) => {
    const reports = byReporter.get(reporterKey(by)) ?? [];
    const scheduled = instances.filter(({ state }) => state !== 'AS_PRESCRIBED');
    if (scheduled.length > 0) return scheduled.flatMap((one) => owed(by, one, versionsFor(one, reports), question));
    const made = reports.filter(([report]) => isInWindow(report, question));
    if (made.length > 0) return made.flatMap((versions) => owed(by, unscheduled(versions[0]), versions, question));
    return instances.flatMap((one) => owed(by, one, null, question));
  });
}

function owed(
  by: Reporter,
  instance: DutyInstance,
  versions: ReportVersions | null,
  { on, register }: DueQuestion,
): readonly DueReport[] {
  const life = by.kind === 'unit' && register !== undefined ? unitOf(register, by.unit) : null;
  const lived = { from: life?.validFrom ?? '', until: life?.validUntil ?? null };
  if (instance.period !== null && !intervalsOverlap(lived, intervalOfPeriod(instance.period))) return [];
  const latest = versions === null ? null : latestVersion(versions);
  const inForce = versions === null ? null : (acceptedVersion(versions) ?? latest);
  const lastDay = latest === null ? instance.lastDay : latest.lastDay;
  const returned = latest === null ? [] : returnedItems(latest, on);
  return [
    {
      duty: instance.duty,
      by,
      period: latest?.period ?? instance.period,
      about: instance.about,
      standing:
        inForce === null ? waiting(instance, lastDay, on) : standingOf(inForce, instance, lastDay, on, returned),
      opensOn: instance.opensOn,
      lastDay,
      late: latest?.late ?? null,
      report: inForce === null ? null : { key: inForce.key, version: inForce.version },
      correction: latest !== null && latest !== inForce ? latest.version : null,
      returned,
      unitEndedOn:
        lived.until !== null && inForce?.submittedOn == null && lived.until <= (instance.opensOn ?? on)
          ? lived.until
          : null,
      readings: instance.readings,
    },
  ];
}

function standingOf(
  report: Report,
  instance: DutyInstance,
  lastDay: PlainDay | null,
  on: PlainDay,
  returned: readonly ReturnedItem[],
): ReportStanding {
  if (report.state === 'SCHEDULED') return waiting(instance, lastDay, on);
  if (report.state === 'RETURNED') return returned.some((item) => item.overdue) ? 'RETURN_OVERDUE' : 'RETURNED';
  return report.state;
}

function waiting({ state, opensOn }: DutyInstance, lastDay: PlainDay | null, on: PlainDay): ReportStanding {
  if (lastDay !== null && on > lastDay) return 'OVERDUE';
  if (state === 'AS_PRESCRIBED' && lastDay === null) return 'AS_PRESCRIBED';
  return opensOn !== null && on < opensOn ? 'UPCOMING' : 'DUE';
}

function returnedItems({ items }: Report, on: PlainDay): readonly ReturnedItem[] {
  return items.flatMap((item): readonly ReturnedItem[] => {
    const deadline = item.returns.at(-1)?.deadline;
    if (item.state !== 'RETURNED' || deadline === undefined) return [];
    return [{ item: reportItemKey(item), deadline, overdue: on > deadline }];
  });
}

function isInWindow({ period }: Report, { from, until }: DueQuestion): boolean {
  return intervalsOverlap(intervalOfPeriod(period), { from, until });
}

/** The only time of a report that no rhythm asked for: whoever opened it asks for it. */
function unscheduled({ duty, period, about }: Report): DutyInstance {
  return {
    duty,
    period,
    about,
    state: 'DUE',
    opensOn: intervalOfPeriod(period).from,
    lastDay: null,
    doneOn: null,
    late: null,
    readings: [],
  };
}
