import type { Observation } from '@thidua/core';
import type { Permission, Policy } from '../../platform/identity/policy.ts';

/** What may be done with figures, which everybody reads. */
export type ObservationAction =
  | 'observation.report'
  | 'observation.advance'
  | 'observation.correct'
  | 'observation.verify'
  | 'observation.publish'
  | 'observation.import'
  | 'observation.record';

const byItself = {
  HOME_AFFAIRS: 'self',
  DEPARTMENT: 'self',
  COMMUNE: 'self',
} as const satisfies Readonly<Record<string, Permission>>;

/**
 * A unit declares its own figures and goes on with them itself; a department those of the unit that it is an organization
 * of. A unit above finds for itself what a unit below has declared, and never for itself. Of a table of rows each is
 * judged by its unit: home affairs may send those of all below. `observation.record`: to write under a namespace.
 */
export const observationPolicy: Policy<ObservationAction> = {
  'observation.report': byItself,
  'observation.advance': byItself,
  'observation.correct': byItself,
  'observation.verify': { HOME_AFFAIRS: 'below' },
  'observation.publish': { HOME_AFFAIRS: 'own' },
  'observation.import': { HOME_AFFAIRS: 'own', DEPARTMENT: 'self', COMMUNE: 'self' },
  'observation.record': byItself,
};

/** The row of the policy that an act falls under: only a figure that a unit declares is its own to speak of. */
export function policyRowOf(action: ObservationAction, voice: Observation['voice']): ObservationAction {
  if (action === 'observation.verify' || voice === 'VERIFIED') return 'observation.verify';
  return voice === 'PUBLISHED' ? 'observation.publish' : action;
}
