import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, requestKey } from '../../changes/change-input.ts';
import { changeProblems } from '../../changes/index.ts';
import { newEntries, ScoreEntryInput } from '../score-entry.input.ts';
import { ScoreColumnEnum } from '../score-sheet-enums.ts';
import { enterCells } from '../use-cases/score-column.ts';
import { changeOfSheet } from './change-of-sheet.ts';
import { ScoreSheetChanged } from './sheet-changed.type.ts';

const Input = builder.inputType('EnterScoresInput', {
  description: 'Cells of a column that is not handed on yet — điểm nhập trước.',
  fields: (t) => ({
    requestKey: requestKey(t),
    sheet: t.string({ required: true, description: 'Key of the sheet — phiếu chấm.' }),
    expectedVersion: expectedVersion(t),
    column: t.field({ type: ScoreColumnEnum, required: true, description: 'Column — cột điểm.' }),
    agency: t.string({
      description: 'Key of the organization that scores its part; left out: head, deputies, standing body — cơ quan.',
    }),
    entries: t.field({ type: [ScoreEntryInput], required: true, description: 'Cells — các ô điểm.' }),
  }),
});

builder.mutationField('enterScores', (t) =>
  t.field({
    type: ScoreSheetChanged,
    extensions: { action: 'sheet.enter', can: 'ScoreSheet.canEnter' },
    args: { input: t.arg({ type: Input, required: true, description: 'The sheet and its cells — phiếu chấm.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'EnterScoresResult', description: 'What was changed, or why nothing was — kết quả.' },
    },
    description: 'Fills in cells without handing the sheet on: a draft, or the part of an agency — nhập điểm.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      changeOfSheet(context, { mutation: 'enterScores', key, body }, (room) =>
        enterCells(room, { ...body, entries: newEntries(body.entries) }),
      ),
  }),
);
