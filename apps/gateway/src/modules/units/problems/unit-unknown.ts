import { builder } from '../../../graphql/builder.ts';
import { Problem, ProblemInterface } from '../../../graphql/problems/problem.ts';

export class UnitUnknownProblem extends Problem<'UNIT_UNKNOWN'> {}

builder.objectType(UnitUnknownProblem, {
  name: 'UnitUnknown',
  description: 'No unit ever had this code — không có đơn vị nào mang mã này.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    unitCode: t.string({ description: 'Code that was asked for — mã đã hỏi.', resolve: ({ data }) => data.code }),
  }),
});
