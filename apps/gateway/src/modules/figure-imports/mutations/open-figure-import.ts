import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { FigureImportChanged } from '../figure-import-changed.type.ts';
import { openFigureImport } from '../use-cases/open-figure-import.ts';
import { figureTable, openedTable } from './figure-table.input.ts';

const Input = builder.inputType('OpenFigureImportInput', {
  description: 'A table of figures whose rows follow in parts — bảng số liệu gửi theo nhiều phần.',
  fields: figureTable,
});

builder.mutationField('openFigureImport', (t) =>
  t.field({
    type: FigureImportChanged,
    extensions: { action: 'observation.import', can: 'Query.canImportObservations' },
    args: { input: t.arg({ type: Input, required: true, description: 'The table without its rows — bảng số liệu.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'OpenFigureImportResult', description: 'What was opened, or why nothing was — kết quả.' },
    },
    description:
      'Opens an import of many rows: send them with `addFigureRows`, then `finishFigureImport` — mở đợt nhập số liệu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'openFigureImport', key, body }, (room) =>
        openFigureImport(room, openedTable(body)),
      ),
  }),
);
