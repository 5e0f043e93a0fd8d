import type { Key, Report, ReportProblem, ReportResult, ReportScene } from '@thidua/core';
import type { Report as ReportRow } from '../../generated/prisma/client.ts';
import {
  brokenRule,
  type ChangeRoom,
  EntityUnknownProblem,
  RulesBrokenProblem,
  StaleVersionProblem,
} from '../changes/index.ts';
import { requireGranted } from '../changes/require-allowed.ts';
import type { ReportAction } from './report.policy.ts';
import { fromReport, toReport } from './report.record.ts';
import { sceneOf } from './report-scene.ts';
import { mayAsReceiver, mayAsReporter, reporterHolder, type Sides, withSides } from './report-sides.ts';
import { reportsSeen } from './reports-seen.ts';

/** The edition that a sender wants to change: the latest, at the version that the sender has seen. */
export interface AskedReport {
  readonly report: Key;
  readonly edition: number;
  readonly expectedVersion: number;
}

/** A report that may be acted upon. */
export interface ReportForAct {
  /** The latest edition. */
  readonly row: ReportRow & Sides;
  readonly report: Report;
  /** All editions that the sender sees, the latest first. */
  readonly versions: readonly [Report, ...Report[]];
  readonly scene: ReportScene;
}

/**
 * The report that an act is asked of, where the sender may do this with it and has seen it as it is.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem, in this order.
 */
export async function reportForAct(
  room: ChangeRoom,
  { report: key, edition, expectedVersion }: AskedReport,
  action: ReportAction,
  side: 'reporter' | 'receiver',
): Promise<ReportForAct> {
  const [row, ...earlier] = await room.transaction.report.findMany({
    where: { AND: [{ key }, reportsSeen(room)] },
    include: withSides,
    orderBy: { edition: 'desc' },
  });
  if (row === undefined) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'report', entity: key });
  requireGranted(action, (side === 'reporter' ? mayAsReporter : mayAsReceiver)(room, action, row));
  if (edition !== row.edition) {
    throw new StaleVersionProblem('STALE_VERSION', {
      kind: 'report',
      entity: key,
      expected: edition,
      current: row.edition,
    });
  }
  await room.expectVersion('report', row.id, expectedVersion);
  const report = toReport(row);
  return { row, report, versions: [report, ...earlier.map(toReport)], scene: sceneOf(row, room) };
}

/** @throws RulesBrokenProblem with everything that speaks against the act. */
export function requireDone(result: ReportResult): Report {
  if (result.kind === 'done') return result.report;
  throw rulesBroken(result.problems);
}

/** What the library says against an act, as a refusal. */
export function rulesBroken([first, ...rest]: readonly [ReportProblem, ...ReportProblem[]]): RulesBrokenProblem {
  return new RulesBrokenProblem([brokenRule(first), ...rest.map(brokenRule)]);
}

/** Writes an edition as it is after an act, and records that. */
export async function keepReport(
  room: ChangeRoom,
  { row, report: before }: Pick<ReportForAct, 'row' | 'report'>,
  after: Report,
  { action, why = null }: { readonly action: ReportAction; readonly why?: string | null },
): Promise<void> {
  const { id, ...data } = fromReport(after, row.id);
  await room.transaction.report.update({ where: { id }, data: { ...data, inForce: after.acceptedOn !== null } });
  await room.record({ kind: 'report', entityId: id, action, before, after, why, holder: reporterHolder(row) });
}
