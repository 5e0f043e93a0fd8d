import type { ActionOf, groupSeasonTransitions } from '@thidua/core';
import type { Permission, Policy } from '../../platform/identity/policy.ts';

/** An act of the table of transitions of seasons. */
export type SeasonArrow = ActionOf<typeof groupSeasonTransitions>;

export type EmulationGroupAction =
  | 'group.create'
  | 'season.create'
  | 'season.replaceMembers'
  | `season.${SeasonArrow}`
  /** The other way to elect: of a cluster that lies in no province, by an office of one of its members. */
  | 'season.electHeadAsMember';

/** The head of the season: a unit's office, a department, a commune. */
const byHead = { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' } as const satisfies Readonly<
  Record<string, Permission>
>;

/**
 * Clusters and blocs are public. A group, its seasons and their members are formed by the office of the unit in which it
 * lies: of one that joins provinces, by the country alone. What follows the election is done by the head.
 */
export const emulationGroupPolicy: Policy<EmulationGroupAction> = {
  'group.create': { HOME_AFFAIRS: 'own' },
  'season.create': { HOME_AFFAIRS: 'own' },
  'season.replaceMembers': { HOME_AFFAIRS: 'own' },
  'season.electHead': { HOME_AFFAIRS: 'own' },
  'season.electHeadAsMember': { HOME_AFFAIRS: 'self' },
  'season.adoptPlanAndCriteria': byHead,
  'season.start': byHead,
  'season.reviewMidYear': byHead,
  'season.score': byHead,
  'season.reviewYear': byHead,
  'season.close': byHead,
};
