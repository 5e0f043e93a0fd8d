import { builder } from '../../../graphql/builder.ts';
import { findUnit, unitProblems } from '../find-unit.ts';

builder.queryField('unit', (t) =>
  t.field({
    type: 'AdminUnit',
    args: {
      code: t.arg.string({ required: true, description: 'Official code — mã đơn vị hành chính.' }),
      on: t.arg({ type: 'Day', description: 'Day on which the code is read; today if left out — ngày đọc mã.' }),
    },
    errors: {
      types: unitProblems,
      union: {
        name: 'UnitResult',
        description: 'A unit, or why a code stands for none on that day — đơn vị, hoặc lý do không có.',
      },
    },
    description: 'The administrative unit that a code stands for on a day — tra đơn vị hành chính theo mã và ngày.',
    resolve: (_root, { code, on }, context) => findUnit(code, on ?? context.today, context),
  }),
);
