import { builder } from '../../../graphql/builder.ts';
import { GatewayProblem } from '../../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../../graphql/problems/problem.ts';

export class TooManyChangesProblem extends GatewayProblem<'TOO_MANY_CHANGES'> {}

builder.objectType(TooManyChangesProblem, {
  name: 'TooManyChanges',
  description: 'More is to be changed at once than is answered — quá nhiều thay đổi giả định.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    most: t.int({ description: 'At most so many — nhiều nhất.', resolve: ({ data }) => data.most }),
  }),
});
