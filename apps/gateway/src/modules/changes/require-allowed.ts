import { mayDo } from '../../graphql/access.ts';
import type { Holder, Policy } from '../../platform/identity/policy.ts';
import type { ChangeRoom } from './change-room.ts';
import { NotAllowedProblem } from './not-allowed.ts';

/** Passes where the policy lets the viewer do this to what `holder` holds. @throws NotAllowedProblem with the reasons. */
export function requireAllowed<Action extends string>(
  room: Pick<ChangeRoom, 'viewer' | 'today'>,
  policy: Policy<Action>,
  action: Action,
  holder: Holder,
): void {
  const decision = mayDo(room, policy, action, holder);
  if (!decision.allowed) throw new NotAllowedProblem('NOT_ALLOWED', { action, reasons: decision.reasons });
}
