import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { reportActFields } from '../report-act.input.ts';
import { ReportChanged } from '../report-changed.type.ts';
import { returnReportItem } from '../use-cases/return-report-item.ts';

const Input = builder.inputType('ReturnReportItemInput', {
  description: 'Which item goes back, why, and until when it is to be answered anew — chỉ tiêu bị trả lại.',
  fields: (t) => ({
    ...reportActFields(t),
    item: t.string({ required: true, description: '`key` of the item — khóa của chỉ tiêu.' }),
    reason: t.string({ required: true, description: 'Why — lý do.' }),
    deadline: t.field({ type: 'Day', required: true, description: 'Last day in time — hạn gửi lại.' }),
  }),
});

builder.mutationField('returnReportItem', (t) =>
  t.field({
    type: ReportChanged,
    extensions: { action: 'report.return', can: 'Report.canReturnItem' },
    args: { input: t.arg({ type: Input, required: true, description: 'The item — chỉ tiêu.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ReturnReportItemResult', description: 'The report, or why nothing was returned — kết quả.' },
    },
    description: 'Hands one item of a report back; the others stand as they are — trả lại một chỉ tiêu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'returnReportItem', key, body }, (room) => returnReportItem(room, body)),
  }),
);
