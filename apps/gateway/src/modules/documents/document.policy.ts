import type { Policy } from '../../platform/identity/policy.ts';

/** Documents are public; recording one is the work of the unit under whose namespace it stands. */
export type DocumentAction = 'document.create';

export const documentPolicy: Policy<DocumentAction> = {
  'document.create': { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' },
};
