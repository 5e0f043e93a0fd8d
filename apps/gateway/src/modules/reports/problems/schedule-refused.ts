import { builder } from '../../../graphql/builder.ts';
import { GatewayProblem } from '../../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../../graphql/problems/problem.ts';

type Code =
  | 'DUTY_NOT_REPORTED'
  | 'PERIOD_NOT_DUE'
  | 'LAST_DAY_PRINTED'
  | 'REPORTER_OUTSIDE_DUTY'
  | 'REPORTERS_MISSING'
  | 'TOO_MANY_REPORTS';

/** Reports cannot be opened as asked: the code says what of the request does not fit the duty. */
export class ScheduleRefusedProblem<C extends Code = Code> extends GatewayProblem<C> {}

builder.objectType(ScheduleRefusedProblem, {
  name: 'ScheduleRefused',
  description: 'What is asked does not fit the duty; nothing was opened — lịch báo cáo không phù hợp.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    data: t.field({
      type: 'PlainData',
      description: 'Data of the code: the duty, and what does not fit it — dữ liệu.',
      resolve: ({ data }) => data,
    }),
  }),
});
