import { builder } from '../../../graphql/builder.ts';
import { GatewayProblem } from '../../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../../graphql/problems/problem.ts';

export class NomineeUnknownProblem extends GatewayProblem<'NOMINEE_UNKNOWN'> {}

builder.objectType(NomineeUnknownProblem, {
  name: 'NomineeUnknown',
  description:
    'No nominee has this key, or none that the viewer may see: the two are not told apart — không có, hoặc không được xem.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    nomineeKey: t.string({ description: 'Key that was asked for — khóa đã hỏi.', resolve: ({ data }) => data.nominee }),
  }),
});
