import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { reportActFields } from '../report-act.input.ts';
import { ReportItemAnswerInput, writtenAnswer } from '../report-answer.input.ts';
import { ReportChanged } from '../report-changed.type.ts';
import { resubmitReport } from '../use-cases/resubmit-report.ts';

const Input = builder.inputType('ResubmitReportInput', {
  description: 'New answers to returned items, all of them or some — nội dung gửi lại.',
  fields: (t) => ({
    ...reportActFields(t),
    answers: t.field({
      type: [ReportItemAnswerInput],
      required: true,
      description: 'The answers; saying the same again insists on it — các câu trả lời.',
    }),
  }),
});

builder.mutationField('resubmitReport', (t) =>
  t.field({
    type: ReportChanged,
    extensions: { action: 'report.resubmit', can: 'Report.canResubmit' },
    args: { input: t.arg({ type: Input, required: true, description: 'The answers — các câu trả lời.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ResubmitReportResult', description: 'The report, or why nothing was handed in — kết quả.' },
    },
    description:
      'Answers returned items anew and hands them in; the report is handed in again once none is out — gửi lại chỉ tiêu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'resubmitReport', key, body }, (room) =>
        resubmitReport(room, { ...body, answers: body.answers.map(writtenAnswer) }),
      ),
  }),
);
