import { gapsOn, type Provision, quotaCount, quotas, rowsOn, type Words } from '@thidua/core';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { type ScoringSeason, withScoringParts } from '../score-tables/scoring-season.ts';
import type { FlagDoubt } from './flag-doubts.ts';
import type { RankedMember } from './ranked-member.type.ts';
import { publishedRanking } from './ranking-of-season.ts';
import { standingsOf } from './season-ranking.type.ts';

/** The leaders of the clusters of one proposer in one year, and how many of them the Law lets it propose. */
export interface FlagProposal {
  readonly award: 'CTDCP';
  readonly lawOn: string;
  /** Clause of Điều 25; `null`: none speaks of clusters of this level. */
  readonly door: '25.1' | '25.2' | null;
  readonly leaders: readonly { readonly season: string; readonly leader: RankedMember }[];
  /** What the share is taken of. */
  readonly base: number;
  /** At most so many; `null`: no national limit, or none that is known. */
  readonly allowed: number | null;
  readonly provisions: readonly Provision[];
  readonly reading: Words | null;
  readonly doubts: readonly FlagDoubt[];
}

type Quota = (typeof quotas)['rows'][number]['value'];

const award = 'CTDCP';

/**
 * Who could be proposed for the flag of the Government because it leads its cluster. Of a cluster of a ministry or province
 * (Điều 25.1) all clusters of that proposer and year count together: the share is taken of their leaders.
 * @param on day on which the dossier is received: it decides which law counts.
 */
export async function proposeFlags(prisma: PrismaClient, season: ScoringSeason, on: string): Promise<FlagProposal> {
  const door = season.group.level === 'CENTRAL' ? '25.2' : season.group.level === 'PROVINCE' ? '25.1' : null;
  const nothing = {
    award,
    lawOn: on,
    door,
    leaders: [],
    base: 0,
    allowed: null,
    provisions: [],
    reading: null,
  } as const;
  if (door === null) return { ...nothing, doubts: [{ code: 'NO_DOOR_AT_THIS_LEVEL', data: {} }] };
  const seasons = door === '25.2' ? [season] : await seasonsOfProposer(prisma, season);
  const found = await Promise.all(seasons.map((one) => leadersOf(prisma, one)));
  const leaders = found.flatMap((one) => one?.leaders ?? []);
  const missing = found.filter((one) => one === null).length;
  const doubts: FlagDoubt[] = [
    { code: 'STANDARDS_NOT_JUDGED', data: {} },
    ...found.flatMap((one) => one?.doubts ?? []),
    ...(missing > 0 ? [{ code: 'RANKINGS_MISSING', data: { known: seasons.length, missing } } as const] : []),
    ...(door === '25.1' ? [{ code: 'GROUPS_NOT_ALL_KNOWN', data: {} } as const] : []),
  ];
  const row = rowsOn(quotas, { award, on }).find(({ value }) => value.door === undefined || value.door === door);
  const gaps = gapsOn(quotas, { award, on });
  if (row === undefined) {
    const unread = gaps.map(({ instruments }) => ({ code: 'LAW_NOT_READ', data: { instruments } }) as const);
    return { ...nothing, leaders, base: led(found), doubts: [...doubts, ...unread] };
  }
  const limit = limitOf(row.value, led(found), leaders.length);
  const { provisions, reading = null } = row;
  return { ...nothing, leaders, base: led(found), ...limit, provisions, reading, doubts: [...doubts, ...limit.doubts] };
}

/** Clusters that somebody leads: who shares the lead counts once. */
function led(found: readonly (Leaders | null)[]): number {
  return found.filter((one) => one !== null && one.leaders.length > 0).length;
}

function limitOf(
  quota: Quota,
  base: number,
  leaders: number,
): { readonly allowed: number | null; readonly doubts: readonly FlagDoubt[] } {
  if (quota.kind === 'none') return { allowed: null, doubts: [] };
  const { percent, rounding } = quota;
  const allowed = quotaCount({ base, percent, rounding });
  const rounded = (base * percent) % 100 === 0 ? [] : [{ base, percent, allowed }];
  const choice = leaders > allowed ? [{ leaders, allowed }] : [];
  return {
    allowed,
    doubts: [
      ...rounded.map((data) => ({ code: 'ROUNDING_IS_A_READING', data }) as const),
      ...choice.map((data) => ({ code: 'CHOICE_AMONG_LEADERS', data }) as const),
    ],
  };
}

interface Leaders {
  readonly leaders: FlagProposal['leaders'];
  readonly doubts: readonly FlagDoubt[];
}

/** Who leads the published ranking of a season; `null` where none is published. */
async function leadersOf(prisma: PrismaClient, season: ScoringSeason): Promise<Leaders | null> {
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
    leaders: free.map((leader) => ({ season: season.id, leader })),
    doubts: [
      ...[...barred].map(
        ({ ranked }) => ({ code: 'FIRST_IS_BARRED', data: { season: season.id, member: ranked.unit } }) as const,
      ),
      ...tied.map((members) => ({ code: 'LEADERS_TIED', data: { season: season.id, members } }) as const),
    ],
  };
}

/** Seasons of the same year of all clusters and blocs of the proposer. */
function seasonsOfProposer(
  { groupSeason }: Pick<Prisma.TransactionClient, 'groupSeason'>,
  { id, year, group: { level, withinId } }: ScoringSeason,
): Promise<ScoringSeason[]> {
  const where = withinId === null ? { id } : { year, group: { level, withinId } };
  return groupSeason.findMany({ where, include: withScoringParts, orderBy: { id: 'asc' } });
}
