import type { Policy } from '../../platform/identity/policy.ts';

/** Duties are public; the unit whose campaign or plan obliges to one writes it. */
export type DutyAction = 'duty.create';

export const dutyPolicy: Policy<DutyAction> = {
  'duty.create': { HOME_AFFAIRS: 'self', COMMUNE: 'self' },
};
