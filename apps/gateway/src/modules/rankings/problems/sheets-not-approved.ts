import { builder } from '../../../graphql/builder.ts';
import { GatewayProblem } from '../../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../../graphql/problems/problem.ts';

export class SheetsNotApprovedProblem extends GatewayProblem<'SHEETS_NOT_APPROVED'> {}

builder.objectType(SheetsNotApprovedProblem, {
  name: 'SheetsNotApproved',
  description: 'Members have no sheet that the council has approved — còn phiếu chấm chưa được thông qua.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    members: t.stringList({
      description: 'Keys of these members — thành viên.',
      resolve: ({ data }) => [...data.members],
    }),
  }),
});
