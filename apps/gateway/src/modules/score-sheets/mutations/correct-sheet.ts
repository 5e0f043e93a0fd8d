import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems } from '../../changes/index.ts';
import { correctSheet } from '../use-cases/decide-sheet.ts';
import { changeOfSheet } from './change-of-sheet.ts';
import { ScoreSheetChanged } from './sheet-changed.type.ts';

const Input = builder.inputType('CorrectSheetInput', {
  description: 'A published sheet that is wrong — đính chính phiếu chấm.',
  fields: (t) => ({
    requestKey: requestKey(t),
    sheet: t.string({ required: true, description: 'Key of the sheet — phiếu chấm.' }),
    expectedVersion: expectedVersion(t),
    reason: reason(t, true),
  }),
});

builder.mutationField('correctSheet', (t) =>
  t.field({
    type: ScoreSheetChanged,
    extensions: { action: 'sheet.correct', can: 'ScoreSheet.canCorrect' },
    args: { input: t.arg({ type: Input, required: true, description: 'The sheet and why — phiếu chấm, lý do.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CorrectSheetResult', description: 'What was changed, or why nothing was — kết quả.' },
    },
    description:
      'Opens a new edition of a published sheet; the published one stays as it is, and in force — mở lại để đính chính.',
    resolve: (_root, { input: { requestKey: key, reason: why, ...body } }, context) =>
      changeOfSheet(context, { mutation: 'correctSheet', key, body: { ...body, reason: why } }, (room) =>
        correctSheet(room, { ...body, reason: why ?? '' }),
      ),
  }),
);
