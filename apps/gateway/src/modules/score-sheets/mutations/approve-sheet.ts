import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, requestKey } from '../../changes/change-input.ts';
import { changeProblems } from '../../changes/index.ts';
import { approveSheet } from '../use-cases/decide-sheet.ts';
import { changeOfSheet } from './change-of-sheet.ts';
import { ScoreSheetChanged } from './sheet-changed.type.ts';

const Input = builder.inputType('ApproveSheetInput', {
  description: 'An appraised sheet that the council approves — thông qua phiếu chấm.',
  fields: (t) => ({
    requestKey: requestKey(t),
    sheet: t.string({ required: true, description: 'Key of the sheet — phiếu chấm.' }),
    expectedVersion: expectedVersion(t),
  }),
});

builder.mutationField('approveSheet', (t) =>
  t.field({
    type: ScoreSheetChanged,
    extensions: { action: 'sheet.approve', can: 'ScoreSheet.canApprove' },
    args: { input: t.arg({ type: Input, required: true, description: 'The sheet — phiếu chấm.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ApproveSheetResult', description: 'What was changed, or why nothing was — kết quả.' },
    },
    description: 'Approves an appraised sheet for the council — hội đồng thông qua phiếu chấm.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      changeOfSheet(context, { mutation: 'approveSheet', key, body }, (room) => approveSheet(room, body)),
  }),
);
