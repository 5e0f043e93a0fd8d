import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { FigureImportChanged } from '../figure-import-changed.type.ts';
import { letItRun } from '../running/let-it-run.ts';
import { takeRows } from '../use-cases/add-figure-rows.ts';
import { moveImport } from '../use-cases/move-figure-import.ts';
import { openFigureImport } from '../use-cases/open-figure-import.ts';
import { figureTable, openedTable } from './figure-table.input.ts';

const Input = builder.inputType('ImportObservationsInput', {
  description: 'A table of figures, whole — bảng số liệu.',
  fields: (t) => ({
    ...figureTable(t),
    rows: t.field({
      type: t.listRef(t.listRef('String')),
      required: true,
      description: 'Rows, each with one text for each column; empty where nothing is written — các dòng.',
    }),
  }),
});

builder.mutationField('importObservations', (t) =>
  t.field({
    type: FigureImportChanged,
    extensions: { action: 'observation.import', can: 'Query.canImportObservations' },
    args: { input: t.arg({ type: Input, required: true, description: 'The table — bảng số liệu.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ImportObservationsResult', description: 'What was imported, or why nothing was — kết quả.' },
    },
    description:
      'Imports a table of figures that fits one request: every row is taken, or refused with its reasons; the result names each. The same request again lets one go on that was cut off — nhập bảng số liệu.',
    resolve: async (_root, { input: { requestKey: key, ...body } }, context) => {
      const change = await runChange(context, { mutation: 'importObservations', key, body }, async (room) => {
        const opened = await openFigureImport(room, openedTable(body));
        await moveImport(room, await takeRows(room, opened, body.rows), 'finish', null);
      });
      await letItRun(context, change.entityId);
      return change;
    },
  }),
);
