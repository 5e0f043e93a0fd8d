import { register } from '../modules/units/unit-register.ts';
import {
  type Asking,
  type Decision,
  decide,
  type Holder,
  type Policy,
  type Reach,
  reachOf,
} from '../platform/identity/policy.ts';
import { requestProblem } from './problems/request-problem.ts';
import type { RequestContext } from './request-context.ts';

/** Whether the viewer may, and why not: for a `can…` field, and for a node that is to look as if it were not there. */
export function mayDo<Action extends string>(
  context: Pick<RequestContext, 'viewer' | 'today'>,
  policy: Policy<Action>,
  action: Action,
  holder: Holder,
): Decision {
  return decide(policy, action, askingOf(context), holder);
}

/** Passes where it is allowed. @throws GraphQLError `NOT_ALLOWED` with the action and the reasons. */
export function requireMay<Action extends string>(
  context: Pick<RequestContext, 'viewer' | 'today'>,
  policy: Policy<Action>,
  action: Action,
  holder: Holder,
): void {
  const decision = mayDo(context, policy, action, holder);
  if (!decision.allowed) throw requestProblem('NOT_ALLOWED', { action, reasons: decision.reasons });
}

/** What of a list may be seen: filter by it before anything is counted. */
export function reachIn<Action extends string>(
  context: Pick<RequestContext, 'viewer' | 'today'>,
  policy: Policy<Action>,
  action: Action,
): Reach {
  return reachOf(policy, action, askingOf(context));
}

function askingOf({ viewer, today }: Pick<RequestContext, 'viewer' | 'today'>): Asking {
  return { viewer, today, register };
}
