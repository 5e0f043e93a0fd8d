import { mayDo, reachIn } from '../../graphql/access.ts';
import type { Decision, Holder, Policy, Reach } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { NotAllowedProblem } from './not-allowed.ts';

/** Who asks, on which day: a room of a change, or a request. */
interface Asking {
  readonly viewer: Viewer | null;
  readonly today: string;
}

/** Passes where the decision allows the action. @throws NotAllowedProblem with the reasons of the decision. */
export function requireGranted(action: string, decision: Decision): void {
  if (!decision.allowed) throw new NotAllowedProblem('NOT_ALLOWED', { action, reasons: decision.reasons });
}

/** Passes where the policy lets the viewer do this to what `holder` holds. @throws NotAllowedProblem with the reasons. */
export function requireAllowed<Action extends string>(
  asking: Asking,
  policy: Policy<Action>,
  action: Action,
  holder: Holder,
): void {
  requireGranted(action, mayDo(asking, policy, action, holder));
}

/** How far over a list the viewer may do this. @throws NotAllowedProblem where over nothing, whatever is in the list. */
export function requireReach<Action extends string>(
  asking: Asking,
  policy: Policy<Action>,
  action: Action,
): Exclude<Reach, { readonly kind: 'none' }> {
  const reach = reachIn(asking, policy, action);
  if (reach.kind === 'none') throw new NotAllowedProblem('NOT_ALLOWED', { action, reasons: reach.reasons });
  return reach;
}
