import { builder } from '../../../graphql/builder.ts';
import { reason } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { reportActFields } from '../report-act.input.ts';
import { ReportChanged } from '../report-changed.type.ts';
import { correctReport } from '../use-cases/correct-report.ts';

const Input = builder.inputType('CorrectReportInput', {
  description: 'Which accepted report is to be corrected, and why — báo cáo cần đính chính.',
  fields: (t) => ({ ...reportActFields(t), why: reason(t, true) }),
});

builder.mutationField('correctReport', (t) =>
  t.field({
    type: ReportChanged,
    extensions: { action: 'report.correct', can: 'Report.canCorrect' },
    args: { input: t.arg({ type: Input, required: true, description: 'The report — báo cáo.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CorrectReportResult', description: 'The new edition, or why there is none — kết quả.' },
    },
    description:
      'Opens the next edition of an accepted report, with its answers to start from; the accepted one stays in force until this one is accepted — đính chính báo cáo.',
    resolve: (_root, { input: { requestKey: key, why, ...body } }, context) => {
      const asked = { ...body, why: why ?? '' };
      return runChange(context, { mutation: 'correctReport', key, body: asked }, (room) => correctReport(room, asked));
    },
  }),
);
