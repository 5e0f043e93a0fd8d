import { builder } from '../../../graphql/builder.ts';
import { Problem, ProblemInterface } from '../../../graphql/problems/problem.ts';

export class UnitNotYetProblem extends Problem<'UNIT_NOT_YET'> {}

builder.objectType(UnitNotYetProblem, {
  name: 'UnitNotYet',
  description: 'The code stands for no unit yet on that day — mã chưa có hiệu lực vào ngày đó.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    unitCode: t.string({ description: 'Code that was asked for — mã đã hỏi.', resolve: ({ data }) => data.code }),
    on: t.field({ type: 'Day', description: 'Day that was asked for — ngày đã hỏi.', resolve: ({ data }) => data.on }),
    firstDay: t.field({
      type: 'Day',
      description: 'First day on which the code stands for a unit — ngày đầu tiên có hiệu lực.',
      resolve: ({ data }) => data.firstDay,
    }),
  }),
});
