import type { Prisma } from '../../generated/prisma/client.ts';
import { reachIn } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { targetPolicy } from './target.policy.ts';

/**
 * The only condition under which a proposal is read, wherever it is read: it is about a unit of the viewer's, about a
 * group in one, or one of the viewer's units is to assign it. A department reads those about the unit in which it is.
 */
export function targetProposalsSeen(
  context: Pick<RequestContext, 'viewer' | 'today'>,
): Prisma.TargetProposalWhereInput {
  const reach = reachIn(context, targetPolicy, 'targetProposal.read');
  if (reach.kind === 'all') return {};
  if (reach.kind === 'none') return { id: { in: [] } };
  const inUnits = { in: [...reach.unitKeys] };
  const unit = { organizations: { some: { id: { in: [...reach.organizationKeys] } } } };
  return {
    OR: [
      { unitId: inUnits },
      { assignerId: inUnits },
      { group: { withinId: inUnits } },
      { unit },
      { group: { within: unit } },
    ],
  };
}
