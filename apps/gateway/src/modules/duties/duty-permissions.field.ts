import { builder } from '../../graphql/builder.ts';
import { CampaignNode } from '../campaigns/campaign.type.ts';
import { PermissionType } from '../changes/permission.type.ts';
import { PlanNode } from '../plans/plan.type.ts';
import { canObligeUnder } from './duty-obliger.ts';

const description = 'Whether the viewer may record a duty under it — có được giao trách nhiệm hay không.';

builder.prismaObjectField(CampaignNode, 'canCreateDuty', (t) =>
  t.field({
    type: PermissionType,
    description,
    resolve: (campaign, _args, context) => canObligeUnder(context, campaign),
  }),
);

builder.prismaObjectField(PlanNode, 'canCreateDuty', (t) =>
  t.field({
    type: PermissionType,
    description,
    resolve: ({ unitId }, _args, context) => canObligeUnder(context, { unitId, state: null }),
  }),
);
