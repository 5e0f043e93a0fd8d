import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { loadScoringSeason } from '../../score-tables/scoring-season.ts';
import { mayActFor } from '../../score-tables/season-sides.ts';
import { rankingPolicy, rankingSides } from '../ranking.policy.ts';
import { currentRanking, publishedRanking } from '../ranking-of-season.ts';
import { type SeasonEvent, seasonEvents } from '../season-feed.ts';
import { SeasonRankingType } from '../season-ranking.type.ts';

/** A token is checked when one subscribes: who goes on watching comes back with a new one after this. */
export const longestWatchMs = 15 * 60_000;

builder.subscriptionType({
  description:
    'Live updates over server-sent events — cập nhật trực tiếp. Each ends by itself after 15 minutes: subscribe again, with a new token.',
});

builder.subscriptionField('rankingChanged', (t) =>
  t.field({
    type: SeasonRankingType,
    nullable: true,
    args: { season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }) },
    description:
      'Ranking of a season, at once and whenever it changes: as the sheets stand for head, deputies and the standing body, as it is published for everybody else; null where there is none — theo dõi xếp hạng.',
    subscribe: (_root, { season }, context) => watched(context, season),
    resolve: async (_event: SeasonEvent, { season: key }, context) => {
      const season = await loadScoringSeason(context.prisma, key);
      if (season === null) return null;
      const now = isAllowed(context, season) ? await currentRanking(context.prisma, season, 'counted') : null;
      return now ?? publishedRanking(context.prisma, season, 'counted');
    },
  }),
);

/** Events of a season that concern the viewer: who may not see how it stands is not told that it moved. */
function watched(context: RequestContext, key: string): AsyncIterableIterator<SeasonEvent> {
  const events = seasonEvents(context.prisma, key, longestWatchMs);
  return {
    async next() {
      for (;;) {
        const event = await events.next();
        if (event.done === true || event.value === 'published') return event;
        const season = await loadScoringSeason(context.prisma, key);
        if (season !== null && isAllowed(context, season)) return event;
      }
    },
    return: () => events.return?.() ?? Promise.resolve({ done: true, value: undefined }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function isAllowed(context: RequestContext, season: Parameters<typeof mayActFor>[1]): boolean {
  return mayActFor(context, season, rankingPolicy, 'ranking.read', rankingSides['ranking.read']).allowed;
}
