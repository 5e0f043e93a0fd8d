import type { Prisma } from '../../../generated/prisma/client.ts';
import { mayDo } from '../../../graphql/access.ts';
import type { Decision, Holder } from '../../../platform/identity/policy.ts';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { observationPolicy, policyRowOf } from '../../observations/observation.policy.ts';

interface Asking {
  readonly transaction: Pick<Prisma.TransactionClient, 'namespaceHolder' | 'organization'>;
  readonly viewer: Viewer | null;
  readonly today: string;
}

/**
 * Whether the viewer may import figures of this voice under the namespace: it must be able to write there, and may send
 * such figures at least of its own unit. Of a row that says nothing yet: its unit is judged when it is read.
 */
export async function mayOpenImport(
  asking: Asking,
  namespace: string,
  voice: 'DECLARED' | 'PUBLISHED',
): Promise<{ readonly decision: Decision; readonly holder: Holder }> {
  const { decision, holder } = await mayWriteUnder(asking, namespace, observationPolicy, 'observation.record');
  const organizations = asking.viewer?.organizations ?? [];
  const own = { unit: holder.unit, organizations };
  const sending = mayDo(asking, observationPolicy, policyRowOf('observation.import', voice), own);
  return { decision: decision.allowed ? sending : decision, holder: own };
}
