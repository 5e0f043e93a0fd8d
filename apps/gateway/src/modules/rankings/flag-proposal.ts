import type { Provision, Words } from '@thidua/core';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import type { ScoringSeason } from '../score-tables/scoring-season.ts';
import { candidatesOf } from './flag-candidates.ts';
import type { FlagDoubt } from './flag-doubts.ts';
import { type ClusterDoor, doorOf, type LedCluster, leadersOf, seasonsOfProposer } from './flag-leaders.ts';
import { flagAward, flagQuota } from './flag-quota.ts';
import { baseOf, baseVerdicts, decideFlags, type FlagDecision, type LeaderVerdict } from './flag-round.ts';
import type { RankedMember } from './ranked-member.type.ts';

/** A leader, with what is decided of it. */
export interface FlagLeader extends FlagDecision {
  readonly season: string;
  readonly leader: RankedMember;
  /** On the standard that the share is taken of; `null`: the law of that day has none that was read. */
  readonly baseVerdict: LeaderVerdict | null;
}

/** The leaders of the clusters of one proposer in one year, and how many of them the Law lets it propose. */
export interface FlagProposal {
  readonly award: typeof flagAward;
  readonly lawOn: string;
  /** Clause of Điều 25; `null`: none speaks of clusters of this level. */
  readonly door: ClusterDoor | null;
  readonly leaders: readonly FlagLeader[];
  /** What the share is taken of: leaders that meet the lower standard, or may. */
  readonly base: number;
  /** Of these, leaders that are known to meet it. */
  readonly baseMet: number;
  /** At most so many; `null`: no national limit, or none that is known. */
  readonly allowed: number | null;
  readonly provisions: readonly Provision[];
  readonly reading: Words | null;
  readonly doubts: readonly FlagDoubt[];
}

type Context = Pick<RequestContext, 'prisma' | 'viewer' | 'today' | 'loaders'>;

/** Which proposal, and by which law. */
export interface AskedFlags {
  readonly season: ScoringSeason;
  /** The law of the day on which the dossier is received, and that day. */
  readonly of: LawOnDay;
  readonly on: string;
  /** Keys of nominees that the asker takes for the leaders. */
  readonly nominees: readonly string[];
}

/**
 * Who could be proposed for the flag of the Government because it leads its cluster. Of a cluster of a ministry or province
 * (Điều 25.1) all clusters of that proposer and year count together: the share is taken of their leaders.
 * @throws NomineeUnknownProblem for a key among `nominees` that is no leader's, or not for the viewer to see.
 */
export async function proposeFlags(context: Context, { season, of, on, nominees }: AskedFlags): Promise<FlagProposal> {
  const door = doorOf(season);
  const none = { award: flagAward, lawOn: on, door, leaders: [], base: 0, baseMet: 0 } as const;
  if (door === null) {
    const doubts = [{ code: 'NO_DOOR_AT_THIS_LEVEL', data: {} }] as const;
    return { ...none, allowed: null, provisions: [], reading: null, doubts };
  }
  const seasons = await seasonsOfProposer(context.prisma, season);
  const found = await Promise.all(seasons.map((one) => leadersOf(context.prisma, one)));
  const led = found.filter((one) => one !== null);
  const candidates = await candidatesOf(context, led, { door, of, nominees });
  const verdicts = door === '25.1' ? baseVerdicts(candidates, season.year, of) : new Map<string, LeaderVerdict>();
  const base = baseOf(candidates, verdicts);
  const quota = flagQuota(door, on, base);
  const decisions = decideFlags(candidates, season.year, of, quota);
  const missing = found.length - led.length;
  return {
    ...none,
    leaders: led.flatMap((cluster) => leadersIn(cluster, decisions, verdicts)),
    base: base.possible,
    baseMet: base.met,
    allowed: quota.allowed,
    provisions: quota.provisions,
    reading: quota.reading,
    doubts: [
      ...doubtsOf([...decisions.values()], quota.allowed),
      ...candidates.flatMap((one) => one.doubts),
      ...led.flatMap((one) => one.doubts),
      ...(missing > 0 ? [{ code: 'RANKINGS_MISSING', data: { known: seasons.length, missing } } as const] : []),
      ...(door === '25.1' ? [{ code: 'GROUPS_NOT_ALL_KNOWN', data: {} } as const] : []),
      ...quota.doubts,
    ],
  };
}

function leadersIn(
  { season, leaders }: LedCluster,
  decisions: ReadonlyMap<string, FlagDecision>,
  verdicts: ReadonlyMap<string, LeaderVerdict>,
): readonly FlagLeader[] {
  return leaders.flatMap((leader) => {
    const { unit } = leader.ranked;
    const decision = decisions.get(unit);
    const baseVerdict = verdicts.get(unit) ?? null;
    return decision === undefined ? [] : [{ season: season.id, leader, ...decision, baseVerdict }];
  });
}

/** What the decisions leave to people. */
function doubtsOf(decisions: readonly FlagDecision[], allowed: number | null): readonly FlagDoubt[] {
  const open = decisions.filter(({ outcome }) => outcome === 'open').length;
  const leaders = decisions.filter(({ verdict: { verdict } }) => verdict.outcome !== 'ineligible').length;
  const isChoice = allowed !== null && leaders > allowed;
  return [
    ...(open > 0 ? [{ code: 'VERDICTS_OPEN', data: { leaders: decisions.length, open } } as const] : []),
    ...(isChoice ? [{ code: 'CHOICE_AMONG_LEADERS', data: { leaders, allowed } } as const] : []),
  ];
}
