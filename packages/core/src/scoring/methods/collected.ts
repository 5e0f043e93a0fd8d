import { type MethodCheck, reportFault } from '../checking/method-check.ts';

/** The excess of the criteria that name this one, together at most its maximum. Nobody fills it in. */
export interface Collected {
  readonly kind: 'collected';
}

export function checkCollected(_method: Collected, check: MethodCheck): void {
  if (check.node.role !== 'bonus') reportFault(check, 'kind', 'role');
}
