import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems } from '../../changes/index.ts';
import { returnCriterion } from '../use-cases/return-criterion.ts';
import { changeOfSheet } from './change-of-sheet.ts';
import { ScoreSheetChanged } from './sheet-changed.type.ts';

const Input = builder.inputType('ReturnCriterionInput', {
  description: 'One criterion that goes back to its unit — trả lại một tiêu chí.',
  fields: (t) => ({
    requestKey: requestKey(t),
    sheet: t.string({ required: true, description: 'Key of the sheet — phiếu chấm.' }),
    expectedVersion: expectedVersion(t),
    criterion: t.string({ required: true, description: 'Key of the criterion — tiêu chí.' }),
    reason: reason(t, true),
  }),
});

builder.mutationField('returnCriterion', (t) =>
  t.field({
    type: ScoreSheetChanged,
    extensions: { action: 'sheet.return', can: 'ScoreSheet.canReturn' },
    args: { input: t.arg({ type: Input, required: true, description: 'Sheet and criterion — tiêu chí trả lại.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ReturnCriterionResult', description: 'What was changed, or why nothing was — kết quả.' },
    },
    description:
      'Hands a sheet back for one criterion; everything else of it stands — trả lại một tiêu chí để đơn vị làm rõ.',
    resolve: (_root, { input: { requestKey: key, reason: why, ...body } }, context) =>
      changeOfSheet(context, { mutation: 'returnCriterion', key, body: { ...body, reason: why } }, (room) =>
        returnCriterion(room, { ...body, reason: why ?? '' }),
      ),
  }),
);
