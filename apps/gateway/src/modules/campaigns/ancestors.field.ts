import { ancestorsOf, type LinkedNode } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { loadEntity } from '../entities/load-entity.ts';
import { MovementNode } from '../movements/movement.type.ts';
import { PlanNode } from '../plans/plan.type.ts';
import { CampaignNode } from './campaign.type.ts';
import { CampaignGraphNode } from './campaign-graph-node.type.ts';

/** The most ancestors that are given. */
const mostAncestors = 200;

const AncestorType = builder.objectRef<LinkedNode>('Ancestor').implement({
  description:
    'What a campaign, movement or plan stands under, over one or more links — phong trào, kế hoạch cấp trên.',
  fields: (t) => ({
    node: t.field({
      type: CampaignGraphNode,
      description: 'What stands above — phong trào, kế hoạch.',
      resolve: ({ node }, _args, context) => loadEntity(node, context),
    }),
    link: t.field({
      type: 'CampaignLink',
      description: 'Last link of the shortest way to it — liên kết dẫn đến.',
      resolve: ({ link }, _args, { loaders }) => loadRequired(loaders.campaignLinks, link.key),
    }),
    distance: t.exposeInt('distance', { description: 'How many links away, from 1 — cách mấy bậc.' }),
  }),
});

const description =
  'Everything that it stands under, nearest first, each once; at most 200 — toàn bộ phong trào, kế hoạch cấp trên.';

async function ancestors(kind: 'campaign' | 'movement' | 'plan', key: string, { loaders }: RequestContext) {
  return ancestorsOf(await loaders.ancestries.load({ kind, key }), { kind, key }, mostAncestors);
}

builder.prismaObjectField(CampaignNode, 'ancestors', (t) =>
  t.field({
    type: [AncestorType],
    description,
    resolve: ({ id }, _args, context) => ancestors('campaign', id, context),
  }),
);

builder.prismaObjectField(MovementNode, 'ancestors', (t) =>
  t.field({
    type: [AncestorType],
    description,
    resolve: ({ id }, _args, context) => ancestors('movement', id, context),
  }),
);

builder.prismaObjectField(PlanNode, 'ancestors', (t) =>
  t.field({ type: [AncestorType], description, resolve: ({ id }, _args, context) => ancestors('plan', id, context) }),
);
