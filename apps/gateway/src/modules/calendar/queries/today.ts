import { builder } from '../../../graphql/builder.ts';

builder.queryField('today', (t) =>
  t.field({
    type: 'Day',
    description: 'The day in Việt Nam (Asia/Ho_Chi_Minh) that stands for every day left out — hôm nay.',
    resolve: (_root, _args, { today }) => today,
  }),
);
