import { builder } from '../../../graphql/builder.ts';
import { Problem, ProblemInterface } from '../../../graphql/problems/problem.ts';

export class AwardUnknownProblem extends Problem<'AWARD_UNKNOWN'> {}

builder.objectType(AwardUnknownProblem, {
  name: 'AwardUnknown',
  description: 'The law knows no award of this code — không có danh hiệu, hình thức mang mã này.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    nearest: t.string({
      nullable: true,
      description: 'The code that is most like it — mã gần nhất.',
      resolve: ({ data }) => data.nearest,
    }),
  }),
});
