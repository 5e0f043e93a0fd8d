import type { Policy } from '../../platform/identity/policy.ts';

/** What may be done with registers of persons and collectives, and with what is judged from them. */
export type NomineeAction = 'nominee.read' | 'eligibility.read' | 'eligibility.sign';

/** Never public: the own unit and the home-affairs office above it alone. An office signs; a nominee's own unit does not. */
export const nomineePolicy: Policy<NomineeAction> = {
  'nominee.read': { HOME_AFFAIRS: 'own', DEPARTMENT: 'own', COMMUNE: 'own' },
  'eligibility.read': { HOME_AFFAIRS: 'own', DEPARTMENT: 'own', COMMUNE: 'own' },
  'eligibility.sign': { HOME_AFFAIRS: 'own' },
};
