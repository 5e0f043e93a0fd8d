import type { Contest, Facts } from '@thidua/core';
import type { Nominee } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { factsOfNominee } from '../eligibility/facts-of-nominee.ts';
import { FactsRefusedProblem } from '../eligibility/problems/facts-refused.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import { nomineesSeen } from '../nominees/nominees-seen.ts';
import { NomineeUnknownProblem } from '../nominees/problems/nominee-unknown.ts';
import type { SeasonMember } from '../score-tables/scoring-season.ts';
import type { FlagDoubt } from './flag-doubts.ts';
import type { ClusterDoor, LedCluster } from './flag-leaders.ts';

/** What is known of a leader: what its ranking proves, and its registers where the viewer may see them. */
export interface LeaderFacts {
  readonly facts: Facts;
  /** Whose registers were read; `null`: nobody's. */
  readonly nominee: Nominee | null;
  readonly doubts: readonly FlagDoubt[];
}

type Context = Pick<RequestContext, 'prisma' | 'viewer' | 'today' | 'loaders'>;

/** What of a leader is asked. */
export interface AskedLeader {
  readonly clusters: readonly LedCluster[];
  /** Of the member. */
  readonly key: string;
  readonly door: ClusterDoor;
}

/**
 * The collective nominees of members that the viewer may see. A unit is one of those in it by what its registers say that
 * it is, or do not say; which of several is the member, the asker says.
 * @param chosen keys of nominees that the asker takes for the members that they belong to.
 * @throws NomineeUnknownProblem for a key of no nominee that the viewer may see, or that belongs to no member.
 */
export async function nomineesOfMembers(
  context: Context,
  members: readonly SeasonMember[],
  chosen: readonly string[],
): Promise<(member: SeasonMember) => readonly Nominee[]> {
  const units = members.flatMap(({ unitId }) => unitId ?? []);
  const organizations = members.flatMap(({ organizationId }) => organizationId ?? []);
  const rows = await context.prisma.nominee.findMany({
    where: {
      AND: [
        { kind: 'collective' },
        { OR: [{ unitId: { in: units }, organizationId: null }, { organizationId: { in: organizations } }] },
        nomineesSeen(context, 'eligibility.read'),
      ],
    },
    include: { unit: { select: { level: true } } },
    orderBy: { id: 'asc' },
  });
  const unknown = chosen.find((key) => !rows.some(({ id }) => id === key));
  if (unknown !== undefined) throw new NomineeUnknownProblem('NOMINEE_UNKNOWN', { nominee: unknown.slice(0, 300) });
  return ({ unitId, organizationId }) => {
    const own = rows.filter((row) =>
      unitId === null ? row.organizationId === organizationId : row.organizationId === null && row.unitId === unitId,
    );
    const named = own.filter(({ id }) => chosen.includes(id));
    if (named.length > 0) return named;
    return unitId === null ? own : own.filter((row) => mayBeUnit(row.subjects as string[] | null, row.unit.level));
  };
}

/** Whether a collective of a unit may be that unit itself: a list of what it is is whole. */
function mayBeUnit(subjects: readonly string[] | null, level: string): boolean {
  if (subjects === null) return true;
  return (level === 'COMMUNE' ? ['commune'] : ['province', 'city', 'ministryOrProvince']).some((one) =>
    subjects.includes(one),
  );
}

/** What is known of one leader. Of contests its leads alone: it is proposed for them, and not for a movement. */
export async function factsOfLeader(
  { clusters, key, door }: AskedLeader,
  nominees: readonly Nominee[],
  of: LawOnDay,
  { loaders }: Context,
): Promise<LeaderFacts> {
  const leads = clusters.map(({ season: { year } }): Contest => {
    return { kind: 'cluster', by: door === '25.2' ? 'centralCouncil' : 'ministryOrProvince', year, as: 'leader' };
  });
  const proved: Facts = { nominee: 'collective', contests: leads };
  const [nominee, ...others] = nominees;
  if (nominee === undefined) return { facts: proved, nominee: null, doubts: [] };
  if (others.length > 0) {
    const data = { member: key, nominees: nominees.map(({ id }) => id) };
    return { facts: proved, nominee: null, doubts: [{ code: 'NOMINEES_SEVERAL', data }] };
  }
  const data = { member: key, nominee: nominee.id, name: nominee.name };
  try {
    const year = leads[0]?.year ?? 0;
    const facts = factsOfNominee(nominee, await loaders.registers.load(nominee.id), year, of);
    const isRecorded = facts.contests === undefined || leads.every((lead) => facts.contests?.some(sameLead(lead)));
    return {
      facts: { ...facts, ...proved },
      nominee,
      doubts: [
        { code: 'REGISTERS_TAKEN', data },
        ...(isRecorded ? [] : [{ code: 'LEAD_NOT_IN_REGISTER', data: { ...data, year } } as const]),
      ],
    };
  } catch (error) {
    if (!(error instanceof FactsRefusedProblem)) throw error;
    const codes = [...new Set(error.data.issues.map(({ code }) => code))];
    return { facts: proved, nominee: null, doubts: [{ code: 'REGISTERS_REFUSED', data: { ...data, codes } }] };
  }
}

/** Who organises clusters of a province is written in both ways. */
function sameLead(lead: Contest): (contest: Contest) => boolean {
  const by = lead.by === 'centralCouncil' ? ['centralCouncil'] : ['ministryOrProvince', 'province'];
  return (contest) =>
    contest.kind === 'cluster' && contest.as === 'leader' && contest.year === lead.year && by.includes(contest.by);
}
