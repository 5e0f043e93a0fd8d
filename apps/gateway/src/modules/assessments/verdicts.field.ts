import { builder } from '../../graphql/builder.ts';
import { CampaignNode } from '../campaigns/campaign.type.ts';
import { PlanNode } from '../plans/plan.type.ts';
import { assessmentArguments } from './assess.ts';
import { VerdictEnum } from './verdict.type.ts';
import { groupByVerdict, VerdictGroupType } from './verdict-group.type.ts';

/** The arguments of a field that groups assessments. */
export const verdictArguments = builder.args((t) => ({
  ...assessmentArguments,
  only: t.field({ type: [VerdictEnum], description: 'Only these verdicts — chỉ các kết luận này.' }),
}));

const description = 'What it promised and what became of it, grouped by verdict, best first — kết quả theo kết luận.';
const complexity = { field: 20, multiplier: 4 };

builder.prismaObjectField(CampaignNode, 'verdicts', (t) =>
  t.field({
    type: [VerdictGroupType],
    args: verdictArguments,
    description,
    complexity,
    resolve: async ({ id }, args, context) =>
      groupByVerdict(await context.loaders.promises.load({ kind: 'campaign', key: id }), args, args.only, context),
  }),
);

builder.prismaObjectField(PlanNode, 'verdicts', (t) =>
  t.field({
    type: [VerdictGroupType],
    args: verdictArguments,
    description,
    complexity,
    resolve: async ({ id }, args, context) =>
      groupByVerdict(await context.loaders.promises.load({ kind: 'plan', key: id }), args, args.only, context),
  }),
);
