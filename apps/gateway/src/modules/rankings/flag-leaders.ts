import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { type ScoringSeason, withScoringParts } from '../score-tables/scoring-season.ts';
import type { FlagDoubt } from './flag-doubts.ts';
import type { RankedMember } from './ranked-member.type.ts';
import { publishedRanking } from './ranking-of-season.ts';
import { standingsOf } from './season-ranking.type.ts';

/** Clause of Điều 25 by which a leader of a cluster is proposed. */
export type ClusterDoor = '25.1' | '25.2';

/** One cluster or bloc and who leads its latest published ranking. */
export interface LedCluster {
  readonly season: ScoringSeason;
  /** Several share the first place; none: all of them are barred. */
  readonly leaders: readonly RankedMember[];
  readonly doubts: readonly FlagDoubt[];
}

/** `null`: no clause speaks of clusters of this level. */
export function doorOf({ group: { level } }: ScoringSeason): ClusterDoor | null {
  return level === 'CENTRAL' ? '25.2' : level === 'PROVINCE' ? '25.1' : null;
}

/** Seasons of the same year of all clusters and blocs of the proposer; the leader of a central one is proposed alone. */
export function seasonsOfProposer(
  { groupSeason }: Pick<Prisma.TransactionClient, 'groupSeason'>,
  { id, year, group: { level, withinId } }: ScoringSeason,
): Promise<ScoringSeason[]> {
  const where = level === 'CENTRAL' || withinId === null ? { id } : { year, group: { level, withinId } };
  return groupSeason.findMany({ where, include: withScoringParts, orderBy: { id: 'asc' } });
}

/** Who leads the published ranking of a season; `null` where none is published. */
export async function leadersOf(prisma: PrismaClient, season: ScoringSeason): Promise<LedCluster | null> {
  const ranking = await publishedRanking(prisma, season, 'counted');
  if (ranking === null) return null;
  const lines = standingsOf(ranking);
  const first = lines.find(({ ranked }) => ranked.figure !== null);
  const best = lines.find(({ ranked }) => ranked.place !== null);
  const top = lines.filter(({ ranked }) => ranked.place !== null && ranked.place === best?.ranked.place);
  const free = top.filter(({ ranked }) => ranked.bars.length === 0);
  const barred = new Set([first, ...top].flatMap((line) => (line && line.ranked.bars.length > 0 ? [line] : [])));
  const tied = free.length > 1 ? [free.map(({ ranked }) => ranked.unit)] : [];
  return {
    season,
    leaders: free,
    doubts: [
      ...[...barred].map(
        ({ ranked }) => ({ code: 'FIRST_IS_BARRED', data: { season: season.id, member: ranked.unit } }) as const,
      ),
      ...tied.map((members) => ({ code: 'LEADERS_TIED', data: { season: season.id, members } }) as const),
    ],
  };
}
