import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { reportActFields } from '../report-act.input.ts';
import { ReportItemAnswerInput, writtenAnswer } from '../report-answer.input.ts';
import { ReportChanged } from '../report-changed.type.ts';
import { answerReport } from '../use-cases/answer-report.ts';

const Input = builder.inputType('AnswerReportInput', {
  description: 'Answers to items of a report that is not handed in — nội dung điền vào báo cáo.',
  fields: (t) => ({
    ...reportActFields(t),
    answers: t.field({
      type: [ReportItemAnswerInput],
      required: true,
      description: 'The answers, each item at most once; over what was said before — các câu trả lời.',
    }),
  }),
});

builder.mutationField('answerReport', (t) =>
  t.field({
    type: ReportChanged,
    extensions: { action: 'report.answer', can: 'Report.canAnswer' },
    args: { input: t.arg({ type: Input, required: true, description: 'The answers — các câu trả lời.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'AnswerReportResult', description: 'The report, or why nothing was written — kết quả.' },
    },
    description:
      'Writes answers into a report; nobody but the reporter sees them before it is handed in — điền báo cáo.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'answerReport', key, body }, (room) =>
        answerReport(room, { ...body, answers: body.answers.map(writtenAnswer) }),
      ),
  }),
);
