import {
  type Duty,
  type Key,
  type PeriodCode,
  type PlainDay,
  type Reporter,
  reporterKey,
  type UnitRef,
} from '@thidua/core';
import { requireOpenCampaigns } from '../../campaigns/campaign-open.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { requireGranted, requireReach } from '../../changes/require-allowed.ts';
import { dutyToReport } from '../duty-to-report.ts';
import { type AskedItem, itemsAsked } from '../items-asked.ts';
import { type KnownReporter, knownReporters } from '../known-reporters.ts';
import { type Owing, openReports } from '../open-reports.ts';
import { ScheduleRefusedProblem } from '../problems/schedule-refused.ts';
import { reportPolicy } from '../report.policy.ts';
import { fromReport } from '../report.record.ts';
import { type ReportOccasion, reportOccasions } from '../report-occasions.ts';
import { mayAsReceiver, reporterHolder, type Sides } from '../report-sides.ts';
import { mayOwe, unitsOfDuty, usualReporters } from '../reporters.ts';
import type { ScheduledReports } from '../scheduled-reports.ts';

/** What an office asks for. */
export interface AskedSchedule {
  readonly duty: Key;
  readonly periods: readonly PeriodCode[];
  /** Null: all whom the duty asks, as far as they have something to report. */
  readonly reporters: readonly Reporter[] | null;
  /** Null: their targets. */
  readonly items: readonly AskedItem[] | null;
  readonly lastDay: PlainDay | null;
}

/** Reports that one request may open: enough for a year of months of a province with 160 communes. */
const mostReports = 2_000;

/**
 * Opens reports for a duty: one for each reporter, period and thing. Those that exist are named and left as they are.
 * @throws EntityUnknownProblem, NotAllowedProblem, ScheduleRefusedProblem, RulesBrokenProblem; then none is opened.
 */
export async function scheduleReports(room: ChangeRoom, asked: AskedSchedule): Promise<void> {
  const { transaction, viewer, today } = room;
  const found = await dutyToReport(transaction, asked.duty, today);
  const { duty, sides, unit, campaign } = found;
  const dutyUnits = unitsOfDuty(unit, today);
  const named = asked.reporters !== null;
  const reporters = asked.reporters ?? usualReporters(found, dutyUnits, viewer, today);
  const known = schedulable(room, sides, await knownReporters(transaction, reporters), named);
  await requireOpenCampaigns(transaction, campaign === null ? [] : [campaign], 'scheduleReports');
  const occasions = [...new Set(asked.periods)].flatMap((period) => reportOccasions(duty, period, asked.lastDay));
  if (occasions.length * known.length > mostReports) {
    throw new ScheduleRefusedProblem('TOO_MANY_REPORTS', { asked: occasions.length * known.length, most: mostReports });
  }
  const owing = known.filter((one): one is Owing => isBound(one, duty, { occasions, dutyUnits, today }));
  const foreign = known.find((one) => !owing.some((other) => other === one));
  if (named && foreign !== undefined) {
    throw new ScheduleRefusedProblem('REPORTER_OUTSIDE_DUTY', { duty: duty.key, reporter: reporterKey(foreign.by) });
  }
  if (owing.length === 0) throw new ScheduleRefusedProblem('REPORTERS_MISSING', { duty: duty.key });
  const units = owing.map((one) => one.unit);
  const itemsOf = await itemsAsked(transaction, duty.of, units, asked.items);
  const { opened, existing, withoutItems } = openReports(
    { duty: duty.key, occasions, reporters: owing, named },
    await takenKeys(room, duty.key, asked.periods),
    itemsOf,
  );
  await transaction.report.createMany({ data: opened.map(({ report, id }) => fromReport(report, id)) });
  const after: ScheduledReports = {
    duty: duty.key,
    opened: opened.map(({ report: { key, by, period, lastDay }, id }) => ({ id, key, by, period, lastDay })),
    existing,
    withoutItems,
  };
  const action = 'report.schedule';
  const holder = { unit, organizations: [] };
  await room.record({ kind: 'reportSchedule', entityId: duty.key, action, before: null, after, holder });
  await room.recordAll(
    opened.map(({ report, reporter, id }) => {
      return { kind: 'report', entityId: id, action, before: null, after: report, holder: reporterHolder(reporter) };
    }),
  );
}

/**
 * Those whose reports the viewer receives; where they were named, that must be all of them.
 * @throws NotAllowedProblem.
 */
function schedulable(
  room: ChangeRoom,
  duty: Sides['duty'],
  reporters: readonly KnownReporter[],
  named: boolean,
): readonly KnownReporter[] {
  const action = 'report.schedule';
  requireReach(room, reportPolicy, action);
  const asked = reporters.map((reporter) => {
    return { reporter, decision: mayAsReceiver(room, action, { ...reporter, duty }) };
  });
  const allowed = asked.filter(({ decision }) => decision.allowed);
  if (named || allowed.length === 0) for (const { decision } of asked) requireGranted(action, decision);
  return allowed.map(({ reporter }) => reporter);
}

/** Whether a reporter can owe this: a unit within the reach of the duty, or an organization that the duty names. */
function isBound(
  { by, unit }: KnownReporter,
  duty: Duty,
  among: {
    readonly occasions: readonly ReportOccasion[];
    readonly dutyUnits: readonly UnitRef[];
    readonly today: string;
  },
): boolean {
  const { occasions, dutyUnits, today } = among;
  if (by.kind === 'organization' && !duty.obligorOrganizations.includes(by.organization)) return false;
  return unit !== null && occasions.every(({ period }) => mayOwe(unit, dutyUnits, period, today));
}

async function takenKeys(
  { transaction }: ChangeRoom,
  dutyId: Key,
  periods: readonly PeriodCode[],
): Promise<ReadonlySet<Key>> {
  const where = { dutyId, period: { in: [...periods] }, edition: 1 };
  const rows = await transaction.report.findMany({ where, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}
