import type { Nominee, Prisma } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { NomineeAction } from './nominee.policy.ts';
import { nomineesSeen } from './nominees-seen.ts';
import { NomineeUnknownProblem } from './problems/nominee-unknown.ts';

/** The nominee with this key, where the viewer may do this with it. @throws NomineeUnknownProblem for both other cases. */
export async function findNominee(
  key: string,
  action: NomineeAction,
  context: Pick<RequestContext, 'viewer' | 'today'> & { readonly prisma: Pick<Prisma.TransactionClient, 'nominee'> },
): Promise<Nominee> {
  const nominee = await context.prisma.nominee.findFirst({
    where: { AND: [{ id: key }, nomineesSeen(context, action)] },
  });
  if (nominee === null) throw new NomineeUnknownProblem('NOMINEE_UNKNOWN', { nominee: key.slice(0, 300) });
  return nominee;
}
