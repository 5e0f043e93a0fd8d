import type { ScoreColumn } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, requestKey } from '../../changes/change-input.ts';
import { changeProblems } from '../../changes/index.ts';
import { newEntries, ScoreEntryInput } from '../score-entry.input.ts';
import { endStage, stages } from '../use-cases/score-column.ts';
import { changeOfSheet } from './change-of-sheet.ts';
import { ScoreSheetChanged } from './sheet-changed.type.ts';

/** The three mutations that end a column and hand the sheet on: alike but for who does it. */
const named: { readonly [C in ScoreColumn]: { readonly name: string; readonly can: string; readonly words: string } } =
  {
    self: {
      name: 'selfScore',
      can: 'canSelfScore',
      words:
        "Fills in what is left of the unit's own column and hands the sheet in; returned criteria are answered by it — tự chấm điểm.",
    },
    verified: {
      name: 'verifySheet',
      can: 'canVerify',
      words: 'Head and deputies fill in what is left of their column and hand the sheet on — cụm, khối thẩm tra.',
    },
    appraised: {
      name: 'appraiseSheet',
      can: 'canAppraise',
      words: 'The standing body fills in what is left of its column; from here on there is a total — thẩm định.',
    },
  };

const Input = builder.inputType('EndStageInput', {
  description: 'What is left to fill in of a column; it may be nothing — điểm của cột.',
  fields: (t) => ({
    requestKey: requestKey(t),
    sheet: t.string({ required: true, description: 'Key of the sheet — phiếu chấm.' }),
    expectedVersion: expectedVersion(t),
    entries: t.field({ type: [ScoreEntryInput], required: true, description: 'Cells — các ô điểm.' }),
  }),
});

for (const column of ['self', 'verified', 'appraised'] as const) {
  const { name, can, words } = named[column];
  builder.mutationField(name, (t) =>
    t.field({
      type: ScoreSheetChanged,
      extensions: { action: stages[column].action, can: `ScoreSheet.${can}` },
      args: { input: t.arg({ type: Input, required: true, description: 'The sheet and its cells — phiếu chấm.' }) },
      errors: {
        types: changeProblems,
        union: {
          name: `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`,
          description: 'What was changed, or why nothing was — kết quả.',
        },
      },
      description: words,
      resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
        changeOfSheet(context, { mutation: name, key, body }, (room) =>
          endStage(room, { ...body, entries: newEntries(body.entries) }, column),
        ),
    }),
  );
}
