import {
  answerItems,
  childrenOn,
  consolidateReports as consolidated,
  type Indicator,
  isSameUnit,
  type Key,
  lastDayOfPeriod,
  markConsolidated,
  type PeriodCode,
  type Report,
  refKey,
  refOf,
  type UnitRef,
} from '@thidua/core';
import { unitOfColumn } from '../../../rows/unit-column.ts';
import { type ChangeRoom, EntityUnknownProblem } from '../../changes/index.ts';
import { requireGranted, requireReach } from '../../changes/require-allowed.ts';
import { toIndicator } from '../../indicators/indicator.record.ts';
import { register } from '../../units/unit-register.ts';
import { consolidatedAnswers, isOwnItem } from '../consolidated-answers.ts';
import type { ConsolidatedReports } from '../consolidated-reports.ts';
import { consolidationWords } from '../consolidation-words.ts';
import { reportPolicy } from '../report.policy.ts';
import { fromReport, toReport } from '../report.record.ts';
import { type AskedReport, keepReport, type ReportForAct, reportForAct, requireDone } from '../report-for-act.ts';
import { sceneOf } from '../report-scene.ts';
import { mayAsReceiver, reporterHolder, withSides } from '../report-sides.ts';
import { reportsSeen } from '../reports-seen.ts';

const action = 'report.consolidate';

/** What is to be taken together, and into which report. */
export interface AskedConsolidation extends AskedReport {
  /** Duty whose reports are taken together; null: that of the report above. */
  readonly duty: Key | null;
  /** Null: that of the report above. */
  readonly period: PeriodCode | null;
  /** The units that were to report; null: all directly below. */
  readonly children: readonly UnitRef[] | null;
  /** Whether items that are answered already are answered anew. */
  readonly replace: boolean;
}

/**
 * Takes the accepted reports of the units below together upward, answers the items of the report above with what they
 * come to, and marks them as taken up. Whatever is missing is named and kept with the change.
 * @throws as `reportForAct`; NotAllowedProblem where the viewer does not receive a report that is to be taken up.
 */
export async function consolidateReports(room: ChangeRoom, asked: AskedConsolidation): Promise<void> {
  requireReach(room, reportPolicy, action);
  // Filling the report above is answering it.
  const above = await reportForAct(room, asked, 'report.answer', 'reporter');
  requireDone(answerItems(above.report, [], above.scene));
  const duty = asked.duty ?? above.report.duty;
  const period = asked.period ?? above.report.period;
  const children = childrenOf(above, period, asked.children, room.today);
  const rows = await room.transaction.report.findMany({
    where: { AND: [{ dutyId: duty, period, unitId: { in: children.map(refKey) } }, reportsSeen(room)] },
    include: withSides,
    orderBy: [{ key: 'asc' }, { edition: 'asc' }],
  });
  for (const row of rows) requireGranted(action, mayAsReceiver(room, action, row));
  const indicators = await indicatorsOf(room, above.report, period);
  const asking = { indicators: [...indicators.values()], period, children, own: above.report };
  const results = consolidated({ ...asking, reports: rows.map(toReport) });
  const answers = consolidatedAnswers(above.report, results, {
    indicators,
    on: room.today,
    replace: asked.replace,
    words: (one, rounded) => consolidationWords(one, children, rounded),
  });
  const after = requireDone(answerItems(above.report, answers, above.scene));
  await keepReport(room, above, after, { action });
  const taken = rows
    .filter(({ inForce, state }) => inForce && state === 'ACCEPTED')
    .map((row) => {
      const before = toReport(row);
      return { row, before, after: requireDone(markConsolidated(before, above.report.key, sceneOf(row, room))) };
    });
  for (const one of taken) {
    const { id, inForce: _inForce, ...data } = fromReport(one.after, one.row.id);
    await room.transaction.report.update({ where: { id }, data });
  }
  const said: ConsolidatedReports = {
    into: above.report.key,
    duty,
    period,
    indicators: results,
    answered: answers.map(({ item }) => item),
    takenUp: taken.map(({ before }) => before.key),
  };
  const holder = reporterHolder(above.row);
  await room.recordAll([
    { kind: 'reportConsolidation', entityId: above.row.id, action, before: null, after: said, holder },
    ...taken.map(({ row, before, after }) => {
      return { kind: 'report', entityId: row.id, action, before, after, holder: reporterHolder(row) };
    }),
  ]);
}

/**
 * The units directly below who reports, on the last day of the period or today, or those of them that were asked for.
 * @throws EntityUnknownProblem for one that is not directly below; ThiduaError of the register.
 */
function childrenOf(
  { row, report }: ReportForAct,
  period: PeriodCode,
  asked: readonly UnitRef[] | null,
  today: string,
): readonly UnitRef[] {
  const unit = report.by.kind === 'unit' ? report.by.unit : unitOfRow(row.organization?.unitId ?? null);
  if (unit === null) return [];
  const lastDay = lastDayOfPeriod(period);
  const below = childrenOn(register, unit, lastDay < today ? lastDay : today).map(refOf);
  if (asked === null) return below;
  for (const child of asked) {
    if (!below.some((one) => isSameUnit(one, child))) {
      throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'unit', entity: refKey(child) });
    }
  }
  return asked;
}

function unitOfRow(unitId: string | null): UnitRef | null {
  return unitId === null ? null : unitOfColumn(unitId);
}

async function indicatorsOf(
  { transaction }: ChangeRoom,
  report: Report,
  period: PeriodCode,
): Promise<ReadonlyMap<Key, Indicator>> {
  const keys = report.items
    .filter((item) => item.period === period && isOwnItem(report, item))
    .flatMap(({ about }) => (about.indicator === null ? [] : [about.indicator]));
  const rows = await transaction.indicator.findMany({ where: { id: { in: keys } }, orderBy: { id: 'asc' } });
  return new Map(rows.map((row) => [row.id, toIndicator(row)]));
}
