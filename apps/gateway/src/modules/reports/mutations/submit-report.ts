import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { reportActFields } from '../report-act.input.ts';
import { ReportChanged } from '../report-changed.type.ts';
import { submitReport } from '../use-cases/submit-report.ts';

const Input = builder.inputType('SubmitReportInput', {
  description: 'Which report is handed in — báo cáo cần gửi.',
  fields: reportActFields,
});

builder.mutationField('submitReport', (t) =>
  t.field({
    type: ReportChanged,
    extensions: { action: 'report.submit', can: 'Report.canSubmit' },
    args: { input: t.arg({ type: Input, required: true, description: 'The report — báo cáo.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'SubmitReportResult', description: 'The report, or why it was not handed in — kết quả.' },
    },
    description: 'Hands a report in; one that is late stays marked late — gửi báo cáo.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'submitReport', key, body }, (room) => submitReport(room, body)),
  }),
);
