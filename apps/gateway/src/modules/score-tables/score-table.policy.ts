import type { Policy } from '../../platform/identity/policy.ts';

/** What may be done with score tables; reading them is public. */
export type ScoreTableAction = 'scoreTable.create' | 'scoreTable.adopt';

/**
 * A table is written under a namespace of the viewer. A season adopts it by its head, a deputy, or the standing body that
 * guides the cluster: see `season-sides.ts` for who these are.
 */
export const scoreTablePolicy: Policy<ScoreTableAction> = {
  'scoreTable.create': { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' },
  'scoreTable.adopt': { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' },
};
