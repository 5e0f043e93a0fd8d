import { builder } from '../../../graphql/builder.ts';
import { Problem, ProblemInterface } from '../../../graphql/problems/problem.ts';

export class AwardNotEncodedProblem extends Problem<'AWARD_NOT_ENCODED'> {}

builder.objectType(AwardNotEncodedProblem, {
  name: 'AwardNotEncoded',
  description: 'The award has no encoded standard on this day — chưa mã hóa tiêu chuẩn tại ngày này.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    awardCode: t.string({ description: 'Code that was asked for — mã đã hỏi.', resolve: ({ data }) => data.award }),
  }),
});
