import type { Policy } from '../../platform/identity/policy.ts';
import type { SeasonSide } from '../score-tables/season-sides.ts';

/** What may be done with the ranking of a season; a published one anybody may read. */
export type RankingAction = 'ranking.read' | 'ranking.publish';

const itself = { HOME_AFFAIRS: 'self', DEPARTMENT: 'self', COMMUNE: 'self' } as const;

/** Each row is asked for the sides of {@link rankingSides}. A member alone does not see how the others stand meanwhile. */
export const rankingPolicy: Policy<RankingAction> = { 'ranking.read': itself, 'ranking.publish': itself };

export const rankingSides: { readonly [A in RankingAction]: readonly SeasonSide[] } = {
  'ranking.read': [{ side: 'headAndDeputies' }, { side: 'standingBody' }],
  'ranking.publish': [{ side: 'standingBody' }],
};
