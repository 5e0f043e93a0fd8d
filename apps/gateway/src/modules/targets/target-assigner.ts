import type { Prisma } from '../../generated/prisma/client.ts';
import { mayDo } from '../../graphql/access.ts';
import type { Decision } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { type PromiserHeld, promiserOf, withPromisers } from './promiser.ts';
import { type TargetAction, targetPolicy } from './target.policy.ts';

/** What an act on a stored target looks at: what promises it, and whether a later version took its place. */
export const withAssigners = {
  promises: withPromisers,
  adjustedBy: { select: { id: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.TargetInclude;

export type AssignedRow = Prisma.TargetGetPayload<{ include: typeof withAssigners }>;

/**
 * Which of those that promise a target the viewer acts for: the first that the policy allows; where it allows none, the
 * first, with the reasons. A target that nothing promises is nobody's to assign.
 */
export function assignerOf(
  asking: { readonly viewer: Viewer | null; readonly today: string },
  action: TargetAction,
  { promises }: Pick<AssignedRow, 'promises'>,
): { readonly promiser: PromiserHeld | null; readonly decision: Decision } {
  const judged = promises.map(promiserOf).map((promiser) => ({
    promiser,
    decision: mayDo(asking, targetPolicy, action, promiser.holder),
  }));
  const nobody = { promiser: null, decision: mayDo(asking, targetPolicy, action, { unit: null, organizations: [] }) };
  return judged.find(({ decision }) => decision.allowed) ?? judged[0] ?? nobody;
}
