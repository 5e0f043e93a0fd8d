import type { RequestContext } from '../../graphql/request-context.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import { memberKey } from '../score-tables/scoring-season.ts';
import { factsOfLeader, type LeaderFacts, nomineesOfMembers } from './flag-facts.ts';
import type { ClusterDoor, LedCluster } from './flag-leaders.ts';

type Context = Pick<RequestContext, 'prisma' | 'viewer' | 'today' | 'loaders'>;

/** A collective that leads at least one cluster, with what is known of it. */
export interface FlagCandidate extends LeaderFacts {
  readonly key: string;
  readonly clusters: readonly LedCluster[];
}

/** Every leader once, however many clusters it leads. */
export async function candidatesOf(
  context: Context,
  led: readonly LedCluster[],
  { door, of, nominees }: { readonly door: ClusterDoor; readonly of: LawOnDay; readonly nominees: readonly string[] },
): Promise<readonly FlagCandidate[]> {
  const clusters = new Map<string, LedCluster[]>();
  for (const cluster of led)
    for (const { ranked } of cluster.leaders)
      clusters.set(ranked.unit, [...(clusters.get(ranked.unit) ?? []), cluster]);
  const members = led
    .flatMap(({ season }) => season.members)
    .filter((member, index, all) => all.findIndex((one) => memberKey(one) === memberKey(member)) === index)
    .filter((member) => clusters.has(memberKey(member)));
  const nomineesOf = await nomineesOfMembers(context, members, nominees);
  const known = new Map(members.map((member) => [memberKey(member), member]));
  return Promise.all(
    [...clusters].map(async ([key, own]) => {
      // Who left the cluster after its ranking was published leads it all the same.
      const member = known.get(key);
      const asked = { clusters: own, key, door };
      return { key, clusters: own, ...(await factsOfLeader(asked, member ? nomineesOf(member) : [], of, context)) };
    }),
  );
}
