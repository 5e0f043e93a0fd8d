import type { Policy } from '../../platform/identity/policy.ts';

/** Movements are public; recording one is the work of the unit under whose namespace it stands. */
export type MovementAction = 'movement.create';

export const movementPolicy: Policy<MovementAction> = {
  'movement.create': { HOME_AFFAIRS: 'self', COMMUNE: 'self' },
};
