import type { CampaignLink } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadEntity } from '../entities/load-entity.ts';

/** Rows are marked with their type when they are loaded, so that the union needs no rule of its own. */
export const CampaignGraphNode = builder.unionType('CampaignGraphNode', {
  description: 'What a link may join — phong trào dài hạn, phong trào của năm hoặc kế hoạch.',
  types: ['Campaign', 'Movement', 'Plan'],
});

const nodeOf = (ids: { campaign: string | null; movement: string | null; plan: string | null }) => {
  if (ids.campaign !== null) return { kind: 'campaign', key: ids.campaign } as const;
  if (ids.movement !== null) return { kind: 'movement', key: ids.movement } as const;
  return ids.plan === null ? null : ({ kind: 'plan', key: ids.plan } as const);
};

/** What a link stands under; `null` where that is an occasion. */
export const parentRef = (link: CampaignLink) =>
  nodeOf({ campaign: link.parentCampaignId, movement: link.parentMovementId, plan: link.parentPlanId });

/** What stands below a link: always one of the three. */
export const childRef = (link: CampaignLink) => {
  const child = nodeOf({ campaign: link.childCampaignId, movement: link.childMovementId, plan: link.childPlanId });
  if (child === null) throw new Error(`Link ${link.id} has no child`);
  return child;
};

export const childOf = (link: CampaignLink, context: RequestContext) => loadEntity(childRef(link), context);

export function parentOf(link: CampaignLink, context: RequestContext) {
  const parent = parentRef(link);
  return parent === null ? null : loadEntity(parent, context);
}
