import type { Policy } from '../../platform/identity/policy.ts';

/** What may be done with targets; assigned ones are read by everybody. */
export type TargetAction =
  | 'target.propose'
  | 'target.assign'
  /** The other side of an assignment: of whom something is asked. */
  | 'target.assignTo'
  | 'target.adjust'
  | 'targetProposal.read';

/**
 * Two sides: `propose` and `assignTo` are decided on the unit that bears the target, `assign` and `adjust` on the unit whose
 * campaign or plan promises it. Whoever bears a target may propose it and never adjusts it. A department proposes for the
 * unit in which it is.
 */
export const targetPolicy: Policy<TargetAction> = {
  'target.propose': { HOME_AFFAIRS: 'own', DEPARTMENT: 'self', COMMUNE: 'self' },
  'target.assign': { HOME_AFFAIRS: 'self', COMMUNE: 'self' },
  'target.assignTo': { HOME_AFFAIRS: 'own', COMMUNE: 'own' },
  'target.adjust': { HOME_AFFAIRS: 'self', COMMUNE: 'self' },
  'targetProposal.read': { HOME_AFFAIRS: 'own', DEPARTMENT: 'self', COMMUNE: 'self' },
};
