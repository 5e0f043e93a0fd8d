import { builder } from '../../../graphql/builder.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { ScheduleRefusedProblem } from '../problems/schedule-refused.ts';
import { ReporterInput, reporterOf } from '../reporter.input.ts';
import { ReportsScheduled } from '../scheduled-reports.type.ts';
import { scheduleReports } from '../use-cases/schedule-reports.ts';

const ItemInput = builder.inputType('ReportItemInput', {
  isOneOf: true,
  description: 'One thing to be reported — một chỉ tiêu của báo cáo.',
  fields: (t) => ({
    target: t.string({ description: 'Target of the campaign or plan, by key — chỉ tiêu được giao.' }),
    indicator: t.string({ description: 'Indicator, by key: a figure for the unit — chỉ tiêu thống kê.' }),
  }),
});

const Input = builder.inputType('ScheduleReportsInput', {
  description: 'Which reports are to be opened — lịch báo cáo.',
  fields: (t) => ({
    requestKey: requestKey(t),
    duty: t.string({ required: true, description: 'Duty, by key — chế độ báo cáo.' }),
    periods: t.field({ type: ['Period'], required: true, description: 'Periods — các kỳ.' }),
    reporters: t.field({
      type: [ReporterInput],
      description:
        'Who is to report; left out: the units directly below that have something to report, and the organizations that the duty names — đơn vị báo cáo.',
    }),
    items: t.field({
      type: [ItemInput],
      description: 'What is to be reported; left out: the targets of each unit — các chỉ tiêu.',
    }),
    lastDay: t.field({
      type: 'Day',
      description: 'Last day in time, where the document prints none — hạn cuối.',
    }),
  }),
});

builder.mutationField('scheduleReports', (t) =>
  t.field({
    type: ReportsScheduled,
    extensions: { action: 'report.schedule', can: 'Query.canScheduleReports' },
    args: { input: t.arg({ type: Input, required: true, description: 'Duty, periods, reporters — lịch báo cáo.' }) },
    errors: {
      types: [...changeProblems, ScheduleRefusedProblem],
      union: { name: 'ScheduleReportsResult', description: 'What was opened, or why nothing was — kết quả.' },
    },
    description: 'Opens reports for a duty; those that exist are named, never doubled — lên lịch báo cáo.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'scheduleReports', key, body }, (room) =>
        scheduleReports(room, {
          duty: body.duty,
          periods: body.periods,
          reporters: body.reporters?.map((one) => reporterOf(one, room.today)) ?? null,
          items: body.items ?? null,
          lastDay: body.lastDay ?? null,
        }),
      ),
  }),
);
