import type { Prisma } from '../../generated/prisma/client.ts';
import { reachIn } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { carriedBy } from '../organizations/carried-by.ts';
import { type NomineeAction, nomineePolicy } from './nominee.policy.ts';

type Asking = Pick<RequestContext, 'viewer' | 'today'>;

/** What was found out in one request: the lineage of units is followed once and not for every row. */
const found = new WeakMap<Asking, Map<NomineeAction, Prisma.NomineeWhereInput>>();

/**
 * The only condition under which a nominee is read, wherever it is read: a filter of the database, so that what may not
 * be seen is neither counted nor told apart from what does not exist.
 */
export function nomineesSeen(context: Asking, action: NomineeAction): Prisma.NomineeWhereInput {
  const known = found.get(context) ?? new Map<NomineeAction, Prisma.NomineeWhereInput>();
  found.set(context, known);
  const condition = known.get(action) ?? conditionOf(context, action);
  known.set(action, condition);
  return condition;
}

function conditionOf(context: Asking, action: NomineeAction): Prisma.NomineeWhereInput {
  const reach = reachIn(context, nomineePolicy, action);
  if (reach.kind === 'all') return {};
  if (reach.kind === 'none') return { id: { in: [] } };
  return {
    OR: [{ unitId: { in: [...reach.unitKeys] } }, { organization: carriedBy(reach.organizationKeys, { parts: true }) }],
  };
}
