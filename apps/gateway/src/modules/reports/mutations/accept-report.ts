import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { reportActFields } from '../report-act.input.ts';
import { ReportChanged } from '../report-changed.type.ts';
import { acceptReport } from '../use-cases/accept-report.ts';

const Input = builder.inputType('AcceptReportInput', {
  description: 'Which report is accepted — báo cáo được chấp nhận.',
  fields: reportActFields,
});

builder.mutationField('acceptReport', (t) =>
  t.field({
    type: ReportChanged,
    extensions: { action: 'report.accept', can: 'Report.canAccept' },
    args: { input: t.arg({ type: Input, required: true, description: 'The report — báo cáo.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'AcceptReportResult', description: 'The report, or why it was not accepted — kết quả.' },
    },
    description:
      'Accepts a report whole: it is frozen and public, and its figures become observations — chấp nhận báo cáo.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'acceptReport', key, body }, (room) => acceptReport(room, body)),
  }),
);
