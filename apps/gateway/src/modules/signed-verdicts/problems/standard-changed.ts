import { builder } from '../../../graphql/builder.ts';
import { GatewayProblem } from '../../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../../graphql/problems/problem.ts';

export class StandardChangedProblem extends GatewayProblem<'STANDARD_CHANGED'> {}

builder.objectType(StandardChangedProblem, {
  name: 'StandardChanged',
  description: 'The standard in force is not the one that was seen — tiêu chuẩn đã thay đổi.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    standardDigest: t.string({
      description: 'Digest of the standard in force — dấu vân của tiêu chuẩn đang áp dụng.',
      resolve: ({ data }) => data.digest,
    }),
  }),
});
