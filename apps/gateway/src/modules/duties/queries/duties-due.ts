import { builder } from '../../../graphql/builder.ts';
import { findUnit, unitProblems } from '../../units/find-unit.ts';
import { DutiesDueType, dutiesDueOf } from '../duties-due.type.ts';
import { dutyWindow, dutyWindowArguments } from '../duty-window.ts';

builder.queryField('dutiesDue', (t) =>
  t.field({
    type: DutiesDueType,
    args: {
      unit: t.arg.string({ required: true, description: 'Code of the unit — mã đơn vị hành chính.' }),
      unitOn: t.arg({ type: 'Day', description: 'Day on which the code is read; `on` if left out — ngày đọc mã.' }),
      ...dutyWindowArguments,
    },
    errors: {
      types: unitProblems,
      union: {
        name: 'DutiesDueResult',
        description: 'What is due, or why the unit is not found — việc đến hạn, hoặc lý do.',
      },
    },
    description: 'What of the duties of a unit is due or overdue on a day — việc đến hạn, quá hạn của một đơn vị.',
    resolve: async (_root, { unit, unitOn, ...asked }, context) => {
      const window = dutyWindow(asked, context.today);
      const { id } = await findUnit(unit, unitOn ?? window.on, context);
      return dutiesDueOf(id, window, context);
    },
  }),
);
