import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { FigureImportChanged } from '../figure-import-changed.type.ts';
import { addFigureRows } from '../use-cases/add-figure-rows.ts';

const Input = builder.inputType('AddFigureRowsInput', {
  description: 'The next part of a table of figures — phần tiếp theo của bảng.',
  fields: (t) => ({
    requestKey: requestKey(t),
    import: t.string({ required: true, description: 'Key of the import — đợt nhập.' }),
    expectedVersion: expectedVersion(t),
    rows: t.field({
      type: t.listRef(t.listRef('String')),
      required: true,
      description: 'Rows, each with one text for each column; empty where nothing is written — các dòng.',
    }),
  }),
});

builder.mutationField('addFigureRows', (t) =>
  t.field({
    type: FigureImportChanged,
    extensions: { action: 'figureImport.addRows', can: 'FigureImport.canAddRows' },
    args: { input: t.arg({ type: Input, required: true, description: 'The rows — các dòng.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'AddFigureRowsResult', description: 'What was taken in, or why nothing was — kết quả.' },
    },
    description:
      'Takes rows into an open import; parts follow one another by `expectedVersion`, so that none is lost or doubled — gửi thêm dòng.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'addFigureRows', key, body }, (room) =>
        addFigureRows(room, { key: body.import, expectedVersion: body.expectedVersion, rows: body.rows }),
      ),
  }),
);
