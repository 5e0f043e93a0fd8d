import { refKey, refOf, type UnitRef } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { mayDo } from '../../graphql/access.ts';
import { livingScope } from '../../platform/identity/own-unit.ts';
import type { Decision, Holder, Policy } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import type { ChangeRoom } from '../changes/index.ts';
import { requireGranted } from '../changes/require-allowed.ts';
import { register } from '../units/unit-register.ts';

/** Who asks to write under a namespace, and where that is looked up. */
interface Asking {
  readonly transaction: Pick<Prisma.TransactionClient, 'namespaceHolder' | 'organization'>;
  readonly viewer: Viewer | null;
  readonly today: string;
}

/** What a policy says of an action under a namespace, and whom that belongs to; a free one counts as the viewer's own. */
export async function mayWriteUnder<Action extends string>(
  asking: Asking,
  namespace: string,
  policy: Policy<Action>,
  action: Action,
): Promise<{ readonly decision: Decision; readonly holder: Holder; readonly free: boolean }> {
  const held = await asking.transaction.namespaceHolder.findUnique({ where: { namespace } });
  const offices = await unitsOfViewer(asking);
  const unit = held === null ? (offices[0] ?? null) : held.unitId === null ? null : unitOfColumn(held.unitId);
  const isOffice = unit !== null && offices.some((office) => refKey(office) === refKey(unit));
  // A department writes under what the unit holds in which it is.
  const organizations = isOffice ? (asking.viewer?.organizations ?? []) : [];
  const decision = mayDo(asking, policy, action, { unit, organizations });
  const foreign = !decision.allowed && held !== null && isElsewhere(decision.reasons);
  return {
    decision: foreign ? { allowed: false, reasons: ['NAMESPACE_FOREIGN'] } : decision,
    holder: { unit, organizations: [] },
    free: held === null,
  };
}

/**
 * Passes where the policy allows the action under the namespace; a free one becomes the viewer's own.
 * @returns whom it belongs to.
 * @throws NotAllowedProblem, with `NAMESPACE_FOREIGN` where it is another unit's.
 */
export async function holdNamespace<Action extends string>(
  room: ChangeRoom,
  namespace: string,
  policy: Policy<Action>,
  action: Action,
): Promise<Holder> {
  const { decision, holder, free } = await mayWriteUnder(room, namespace, policy, action);
  requireGranted(action, decision);
  if (free && holder.unit !== null) {
    await room.transaction.namespaceHolder.create({ data: { namespace, unitId: refKey(holder.unit) } });
  }
  return holder;
}

/** The units that the viewer's token names and that live today; of a department those in which its organizations are. */
async function unitsOfViewer({ transaction, viewer, today }: Asking): Promise<readonly UnitRef[]> {
  if (viewer === null) return [];
  const found = await transaction.organization.findMany({
    where: { id: { in: [...viewer.organizations] } },
    select: { unitId: true },
    orderBy: { id: 'asc' },
  });
  const ofOrganizations = found.flatMap(({ unitId }) => (unitId === null ? [] : [unitOfColumn(unitId)]));
  // A unit that the register does not know lives on no day: a token may name anything.
  return livingScope(register, [...viewer.units, ...ofOrganizations], today).map(refOf);
}

function isElsewhere(reasons: readonly string[]): boolean {
  return reasons.some((reason) => reason === 'NOT_OWN' || reason === 'ONLY_ITSELF');
}
