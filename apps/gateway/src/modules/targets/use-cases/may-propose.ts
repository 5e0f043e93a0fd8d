import { isThiduaError, type Scope } from '@thidua/core';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { mayDo } from '../../../graphql/access.ts';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import { brokenRule, EntityUnknownProblem } from '../../changes/index.ts';
import type { Permitted } from '../../changes/permission.type.ts';
import type { ScopeInput } from '../../inputs/scope.input.ts';
import { bearerOf, scopeToday } from '../assigning.ts';
import { findPromiser, type PromiserHeld, promiserRules } from '../promiser.ts';
import { targetPolicy } from '../target.policy.ts';

interface Asking {
  readonly transaction: Prisma.TransactionClient;
  readonly viewer: Viewer | null;
  readonly today: string;
}

const action = 'target.propose';

/** The twin of `proposeTarget`; null where what would promise it, or the group, is not there or not to be seen. */
export async function mayPropose(
  asking: Asking,
  ref: Pick<PromiserHeld, 'kind' | 'key'>,
  written: typeof ScopeInput.$inferInput,
): Promise<Permitted | null> {
  const promiser = await findPromiser(asking, ref);
  if (promiser === null) return null;
  try {
    return await ofScope(asking, promiser, scopeToday(written, asking.today));
  } catch (error) {
    if (error instanceof EntityUnknownProblem) return null;
    if (!isThiduaError(error)) throw error;
    const decision = mayDo(asking, targetPolicy, action, { unit: null, organizations: [] });
    return { decision, broken: [brokenRule(error)] };
  }
}

async function ofScope(asking: Asking, promiser: PromiserHeld, scope: Scope): Promise<Permitted> {
  const decision = mayDo(asking, targetPolicy, action, await bearerOf(asking, scope));
  const nobody = decision.allowed && promiser.holder.unit === null;
  return {
    decision: nobody ? { allowed: false, reasons: ['NOT_OWN'] } : decision,
    broken: promiserRules(promiser, 'propose'),
  };
}
