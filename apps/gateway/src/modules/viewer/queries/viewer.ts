import { builder } from '../../../graphql/builder.ts';
import { ViewerType } from '../viewer.type.ts';

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'Who asks; null without a token — người hỏi là ai.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
