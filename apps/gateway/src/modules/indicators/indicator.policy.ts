import type { Policy } from '../../platform/identity/policy.ts';

/** Indicators are public; recording one is the work of the unit under whose namespace it stands. */
export type IndicatorAction = 'indicator.create';

export const indicatorPolicy: Policy<IndicatorAction> = {
  'indicator.create': { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' },
};
