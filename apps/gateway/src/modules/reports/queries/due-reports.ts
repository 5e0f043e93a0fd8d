import {
  type DueReport,
  type Duty,
  dueReports,
  isThiduaError,
  type Key,
  type Report,
  type Reporter,
  reporterKey,
} from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { answeringProblems } from '../../../graphql/problems/library-problem.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { EntityUnknownProblem, NotAllowedProblem } from '../../changes/index.ts';
import { requireGranted, requireReach } from '../../changes/require-allowed.ts';
import { toDuty, withDutyLists } from '../../duties/duty.record.ts';
import { dutyWindow, dutyWindowArguments } from '../../duties/duty-window.ts';
import { register } from '../../units/unit-register.ts';
import { DueReportsType } from '../due-report.type.ts';
import { dutyToReport } from '../duty-to-report.ts';
import { type KnownReporter, knownReporters } from '../known-reporters.ts';
import { reportPolicy } from '../report.policy.ts';
import { toReport } from '../report.record.ts';
import { ReportStandingEnum } from '../report-enums.ts';
import { mayAsReceiver, mayAsReporter } from '../report-sides.ts';
import { ReporterInput, reporterOf } from '../reporter.input.ts';
import { reportsOwed } from '../reports-seen.ts';

/** Editions that one question looks at: a year of months of a province with 160 communes. */
const mostReports = 2_000;
const action = 'report.due';

interface Asked {
  readonly duty: Key | null;
  readonly by: Reporter | null;
}

builder.queryField('dueReports', (t) =>
  t.field({
    type: DueReportsType,
    args: {
      duty: t.arg.string({ description: 'Only for this duty, by key — chế độ báo cáo.' }),
      by: t.arg({
        type: ReporterInput,
        description: 'Only by this reporter, also where nothing was opened yet — đơn vị báo cáo.',
      }),
      standing: t.arg({ type: [ReportStandingEnum], description: 'Only those that stand so — tình trạng.' }),
      late: t.arg.boolean({ description: 'Only those handed in late, or only those in time — gửi chậm.' }),
      ...dutyWindowArguments,
    },
    errors: {
      types: [NotAllowedProblem, EntityUnknownProblem],
      union: { name: 'DueReportsResult', description: 'What is owed, or why it is not told — báo cáo phải gửi.' },
    },
    description:
      'Reports that are due, overdue, coming or late, of those that the viewer gives or receives; whoever was asked to report owes it for each time of the duty — báo cáo đến hạn, quá hạn, sắp đến hạn, gửi chậm.',
    resolve: async (_root, { duty, by, standing, late, ...asked }, context) => {
      const window = dutyWindow(asked, context.today);
      const reporter = by == null ? null : answeringProblems(() => reporterOf(by, context.today));
      const owed = await owedReports({ duty: duty ?? null, by: reporter }, window, context);
      const reports = owed.filter(
        (one) => (standing == null || standing.includes(one.standing)) && (late == null || one.late === late),
      );
      return { on: window.on, reports };
    },
  }),
);

async function owedReports(
  { duty, by }: Asked,
  window: { readonly on: string; readonly from: string; readonly until: string },
  context: RequestContext,
): Promise<readonly DueReport[]> {
  requireReach(context, reportPolicy, action);
  const asked = by === null ? null : await reporterAsked(by, duty, context);
  const rows = await context.prisma.report.findMany({
    where: {
      AND: [reportsOwed(context)],
      ...(duty !== null && { dutyId: duty }),
      ...(asked !== null && { unitId: asked.unitId, organizationId: asked.organizationId }),
    },
    orderBy: [{ key: 'asc' }, { edition: 'asc' }],
    take: mostReports,
  });
  const reports = rows.map(toReport);
  const duties = await dutiesOf(
    [...new Set([...(duty === null ? [] : [duty]), ...rows.map((row) => row.dutyId)])],
    context,
  );
  return answeringProblems(() =>
    duties.flatMap((one) =>
      dueReports(one, { ...window, register, reports, reporters: reportersOf(one, reports, asked) }),
    ),
  );
}

/** @throws NotAllowedProblem, EntityUnknownProblem. */
async function reporterAsked(by: Reporter, dutyKey: Key | null, context: RequestContext): Promise<KnownReporter> {
  const [reporter] = await knownReporters(context.prisma, [by]).catch((error: unknown) => {
    if (!isThiduaError(error, 'UNIT_UNKNOWN')) throw error;
    throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'unit', entity: reporterKey(by) });
  });
  if (reporter === undefined) throw new Error('A reporter that was asked for is not there');
  const own = mayAsReporter(context, action, reporter);
  if (own.allowed || dutyKey === null) requireGranted(action, own);
  else {
    const { sides } = await dutyToReport(context.prisma, dutyKey, context.today);
    requireGranted(action, mayAsReceiver(context, action, { ...reporter, duty: sides }));
  }
  return reporter;
}

async function dutiesOf(keys: readonly Key[], { prisma }: RequestContext): Promise<readonly Duty[]> {
  const rows = await prisma.duty.findMany({
    where: { id: { in: [...keys] } },
    include: withDutyLists,
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  });
  if (rows.length < keys.length) {
    const known = new Set(rows.map(({ id }) => id));
    throw new EntityUnknownProblem('ENTITY_UNKNOWN', {
      kind: 'duty',
      entity: keys.find((key) => !known.has(key)) ?? '',
    });
  }
  return rows.map(toDuty);
}

/** Who owes a duty: whoever was asked for, or whoever was ever asked to report on it. */
function reportersOf({ key }: Duty, reports: readonly Report[], asked: KnownReporter | null): readonly Reporter[] {
  if (asked !== null) return [asked.by];
  const all = reports.filter(({ duty }) => duty === key).map(({ by }) => by);
  return [...new Map(all.map((by) => [reporterKey(by), by])).values()];
}
