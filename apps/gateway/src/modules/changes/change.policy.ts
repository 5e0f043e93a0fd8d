import type { Policy } from '../../platform/identity/policy.ts';

/** The record of changes. */
export type ChangeAction = 'change.read';

/**
 * The record names people and shows what was not public when it was written: offices read that of what is their own, not
 * of what is below them.
 */
export const changePolicy: Policy<ChangeAction> = {
  'change.read': { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' },
};
