import { builder } from '../../graphql/builder.ts';
import { GatewayProblem } from '../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../graphql/problems/problem.ts';
import { DenialReasonEnum } from './permission.type.ts';

export class NotAllowedProblem extends GatewayProblem<'NOT_ALLOWED'> {}

builder.objectType(NotAllowedProblem, {
  name: 'NotAllowed',
  description: 'The viewer may see it and may not do this with it — không được làm.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    reasons: t.field({
      type: [DenialReasonEnum],
      description: 'Why not — lý do.',
      resolve: ({ data }) => [...data.reasons],
    }),
  }),
});
