import type { Policy } from '../../platform/identity/policy.ts';

/** Groups of units are public; one is recorded by the unit that it lies in, or by the office above. */
export type UnitGroupAction = 'unitGroup.create';

export const unitGroupPolicy: Policy<UnitGroupAction> = {
  'unitGroup.create': { HOME_AFFAIRS: 'own', DEPARTMENT: 'self', COMMUNE: 'self' },
};
