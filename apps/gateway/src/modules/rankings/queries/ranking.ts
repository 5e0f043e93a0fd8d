import type { ScoreView } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { ScoreViewEnum } from '../../score-sheets/score-sheet-enums.ts';
import { loadScoringSeason } from '../../score-tables/scoring-season.ts';
import { mayActFor } from '../../score-tables/season-sides.ts';
import { rankingPolicy, rankingSides } from '../ranking.policy.ts';
import { currentRanking, publishedRanking, type SeasonRanking } from '../ranking-of-season.ts';
import { SeasonRankingType } from '../season-ranking.type.ts';

builder.queryField('ranking', (t) =>
  t.field({
    type: SeasonRankingType,
    nullable: true,
    args: {
      season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }),
      provisional: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'True: as the sheets stand now; only for head, deputies and the standing body — tạm tính.',
      }),
      number: t.arg.int({ description: 'This publication; left out: the latest — lần công bố.' }),
      view: t.arg({
        type: ScoreViewEnum,
        required: true,
        defaultValue: 'counted',
        description: 'Which points — cột điểm.',
      }),
    },
    description:
      'Ranking of a season with explanations and certificate; null where none is published, or where the viewer may not see it — xếp hạng.',
    resolve: (_root, { season, provisional, number, view }, context) =>
      provisional ? provisionalRanking(context, season, view) : publishedOf(context, season, view, number ?? null),
  }),
);

async function publishedOf({ prisma }: RequestContext, key: string, view: ScoreView, number: number | null) {
  const season = await loadScoringSeason(prisma, key);
  return season === null ? null : publishedRanking(prisma, season, view, number);
}

/** As the sheets stand now; `null` for whoever may not see it. Asked anew each time: rights may have changed. */
async function provisionalRanking(
  context: RequestContext,
  key: string,
  view: ScoreView,
): Promise<SeasonRanking | null> {
  const season = await loadScoringSeason(context.prisma, key);
  if (season === null) return null;
  const { allowed } = mayActFor(context, season, rankingPolicy, 'ranking.read', rankingSides['ranking.read']);
  return allowed ? currentRanking(context.prisma, season, view) : null;
}
