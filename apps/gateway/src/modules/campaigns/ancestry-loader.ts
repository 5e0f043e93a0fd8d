import type { CampaignLink, CampaignNode } from '@thidua/core';
import DataLoader from 'dataloader';
import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { toCampaignLink } from './campaign-link.record.ts';

/** Most links that one request follows upward; the five seed campaigns together have fewer than a hundred. */
const mostLinks = 5_000;

/** All links that lead upward from some campaigns, movements or plans, over any number of steps, in two statements. */
export function ancestryLoader(prisma: PrismaClient): DataLoader<CampaignNode, readonly CampaignLink[], string> {
  return new DataLoader(
    async (nodes) => {
      const starts = nodes.map(nodeText);
      const rows = await prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
        with recursive edge as (
          select id,
            case child_kind when 'campaign' then 'campaign:' || child_campaign_id when 'movement' then 'movement:' || child_movement_id else 'plan:' || child_plan_id end as child,
            case parent_kind when 'campaign' then 'campaign:' || parent_campaign_id when 'movement' then 'movement:' || parent_movement_id when 'plan' then 'plan:' || parent_plan_id end as parent
          from campaign_link
        ), upward(id, parent) as (
          select id, parent from edge where child = any(${starts}::text[])
          union
          select edge.id, edge.parent from upward join edge on edge.child = upward.parent
        )
        select id from upward limit ${mostLinks}`);
      const links = await prisma.campaignLink.findMany({
        where: { id: { in: rows.map(({ id }) => id) } },
        orderBy: { id: 'asc' },
      });
      const upward = links.map(toCampaignLink);
      return nodes.map(() => upward);
    },
    { cacheKeyFn: nodeText },
  );
}

function nodeText({ kind, key }: CampaignNode): string {
  return `${kind}:${key}`;
}
