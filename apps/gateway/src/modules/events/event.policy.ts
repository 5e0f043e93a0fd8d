import type { Policy } from '../../platform/identity/policy.ts';

/** Events are public; recording one is the work of the unit under whose namespace it stands. */
export type EventAction = 'event.create';

export const eventPolicy: Policy<EventAction> = {
  'event.create': { HOME_AFFAIRS: 'self', COMMUNE: 'self' },
};
