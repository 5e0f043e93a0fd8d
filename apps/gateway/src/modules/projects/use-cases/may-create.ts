import type { Prisma } from '../../../generated/prisma/client.ts';
import { mayDo } from '../../../graphql/access.ts';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import type { Permitted } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import type { UnitRefInput } from '../../inputs/unit-ref.input.ts';
import { holderInUnit } from '../../organizations/holder-in-unit.ts';
import { permitIn } from '../../units/permit-in.ts';
import { projectPolicy } from '../project.policy.ts';

interface Asking {
  readonly transaction: Prisma.TransactionClient;
  readonly viewer: Viewer | null;
  readonly today: string;
}

/** The twin of `createProject`: of the unit first, then of the namespace. */
export function mayCreateIn(
  asking: Asking,
  namespace: string,
  written: typeof UnitRefInput.$inferInput,
): Promise<Permitted> {
  const action = 'project.create';
  return permitIn(written, asking.today, async (unit) => {
    const decision = mayDo(asking, projectPolicy, action, await holderInUnit(asking, unit));
    if (!decision.allowed || unit === null) return decision;
    return (await mayWriteUnder(asking, namespace, projectPolicy, action)).decision;
  });
}
