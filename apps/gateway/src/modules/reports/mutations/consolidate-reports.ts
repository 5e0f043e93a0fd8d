import { answerItems } from '@thidua/core';
import { reachIn } from '../../../graphql/access.ts';
import { builder } from '../../../graphql/builder.ts';
import { brokenRule, changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { UnitRefInput } from '../../inputs/unit-ref.input.ts';
import { ReportsConsolidated } from '../consolidated-reports.type.ts';
import { reportPolicy } from '../report.policy.ts';
import { toReport } from '../report.record.ts';
import { reportActFields } from '../report-act.input.ts';
import { sceneOf } from '../report-scene.ts';
import { mayAsReporter, withSides } from '../report-sides.ts';
import { unitOfInput } from '../reporter.input.ts';
import { consolidateReports } from '../use-cases/consolidate-reports.ts';

const Input = builder.inputType('ConsolidateReportsInput', {
  description: 'Into which report the accepted reports of the units below are taken up — tổng hợp báo cáo.',
  fields: (t) => ({
    ...reportActFields(t),
    duty: t.string({
      description: 'Duty of the reports below; that of the report above if left out — chế độ báo cáo.',
    }),
    period: t.field({ type: 'Period', description: 'Their period; that of the report above if left out — kỳ.' }),
    children: t.field({
      type: [UnitRefInput],
      description:
        'The units that were to report; all directly below if left out. Whoever did not is named as missing — các đơn vị phải báo cáo.',
    }),
    replace: t.boolean({
      defaultValue: false,
      description: 'Whether items that are answered already are answered anew — thay cả mục đã điền.',
    }),
  }),
});

builder.mutationField('consolidateReports', (t) =>
  t.field({
    type: ReportsConsolidated,
    extensions: { action: 'report.consolidate', can: 'Report.canConsolidate' },
    args: { input: t.arg({ type: Input, required: true, description: 'The report above — báo cáo của cấp trên.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ConsolidateReportsResult', description: 'The report above, or why nothing was done — kết quả.' },
    },
    description:
      'Takes the accepted reports of the units below up into the report of the viewer: totals add, rates are recomputed from their parts, growth and ranks are left out; what is missing is named — tổng hợp báo cáo lên cấp trên.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'consolidateReports', key, body }, (room) => {
        const { duty = null, period = null, children, replace, ...asked } = body;
        const units = children?.map((unit) => unitOfInput(unit, room.today)) ?? null;
        return consolidateReports(room, { ...asked, duty, period, children: units, replace: replace ?? false });
      }),
  }),
);

builder.prismaObjectField('Report', 'canConsolidate', (t) =>
  t.field({
    type: PermissionType,
    select: withSides,
    description:
      'Whether the viewer may take reports of the units below up into it — có được tổng hợp vào báo cáo này.',
    resolve: (row, _args, context) => {
      const reach = reachIn(context, reportPolicy, 'report.consolidate');
      if (reach.kind === 'none') return { allowed: false, reasons: reach.reasons };
      const decision = mayAsReporter(context, 'report.answer', row);
      if (!decision.allowed) return decision;
      const result = answerItems(toReport(row), [], sceneOf(row, context));
      return { decision, broken: result.kind === 'refused' ? result.problems.map(brokenRule) : [] };
    },
  }),
);
