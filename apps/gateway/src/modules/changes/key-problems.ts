import { builder } from '../../graphql/builder.ts';
import { GatewayProblem } from '../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../graphql/problems/problem.ts';

export class KeyUsedOtherwiseProblem extends GatewayProblem<'KEY_USED_OTHERWISE'> {}

builder.objectType(KeyUsedOtherwiseProblem, {
  name: 'KeyUsedOtherwise',
  description: 'The sender used this key for another request — khóa đã dùng cho yêu cầu khác.',
  interfaces: [ProblemInterface],
});

export class KeyMalformedProblem extends GatewayProblem<'KEY_MALFORMED'> {}

builder.objectType(KeyMalformedProblem, {
  name: 'KeyMalformed',
  description: 'The key of a request is too short or too long — khóa của yêu cầu sai độ dài.',
  interfaces: [ProblemInterface],
});

/** The problems that `claimKey` may throw: for the `errors.types` of mutations. */
export const keyProblems = [KeyUsedOtherwiseProblem, KeyMalformedProblem];
