import type { ScoreView } from '@thidua/core';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadScoringSeason } from '../score-tables/scoring-season.ts';
import { mayActFor } from '../score-tables/season-sides.ts';
import { rankingPolicy, rankingSides } from './ranking.policy.ts';
import { currentRanking, publishedRanking, type SeasonRanking } from './ranking-of-season.ts';

/** Which ranking of a season. */
export interface AskedRanking {
  readonly season: string;
  /** As the sheets stand now: only for head, deputies and the standing body. */
  readonly provisional: boolean;
  /** This publication; left out: the latest. */
  readonly number?: number | null | undefined;
  readonly view: ScoreView;
}

/** A ranking where there is one that the viewer may see; else `null`. Asked anew each time: rights may have changed. */
export async function rankingSeen(
  context: RequestContext,
  { season: key, provisional, number, view }: AskedRanking,
): Promise<SeasonRanking | null> {
  const season = await loadScoringSeason(context.prisma, key);
  if (season === null) return null;
  if (!provisional) return publishedRanking(context.prisma, season, view, number ?? null);
  const { allowed } = mayActFor(context, season, rankingPolicy, 'ranking.read', rankingSides['ranking.read']);
  return allowed ? currentRanking(context.prisma, season, view) : null;
}
