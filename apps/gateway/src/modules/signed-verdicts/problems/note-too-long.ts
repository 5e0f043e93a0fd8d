import { builder } from '../../../graphql/builder.ts';
import { GatewayProblem } from '../../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../../graphql/problems/problem.ts';

export class NoteTooLongProblem extends GatewayProblem<'NOTE_TOO_LONG'> {}

builder.objectType(NoteTooLongProblem, {
  name: 'NoteTooLong',
  description: 'The note is longer than a note — ghi chú quá dài.',
  interfaces: [ProblemInterface],
});
