import type { Prisma } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { EntityUnknownProblem } from '../changes/index.ts';

/** What of a season decides who does what in it, and by which table it scores. */
export const withScoringParts = {
  group: { select: { id: true, name: true, level: true, withinId: true, guidedById: true } },
  members: {
    orderBy: { position: 'asc' },
    include: {
      unit: { select: { name: true, fullName: true } },
      organization: { select: { name: true, unitId: true } },
    },
  },
  scoreTable: { include: { table: true } },
} as const satisfies Prisma.GroupSeasonInclude;

/** A season with its group, its members and the table that it adopted. */
export type ScoringSeason = Prisma.GroupSeasonGetPayload<{ include: typeof withScoringParts }>;

export type SeasonMember = ScoringSeason['members'][number];

/** A season by key; `null` where there is none. */
export async function loadScoringSeason(
  { groupSeason }: Pick<Prisma.TransactionClient, 'groupSeason'>,
  key: string,
): Promise<ScoringSeason | null> {
  return groupSeason.findUnique({ where: { id: key }, include: withScoringParts });
}

/** A season by key. @throws EntityUnknownProblem. */
export async function findScoringSeason(
  transaction: Pick<Prisma.TransactionClient, 'groupSeason'>,
  key: string,
): Promise<ScoringSeason> {
  const season = await loadScoringSeason(transaction, key);
  if (season === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'groupSeason', entity: key });
  return season;
}

/** Key of a member: of its unit (`code@first day`) or of its organization; the `unit` of core's score sheets. */
export function memberKey({ unitId, organizationId }: Pick<SeasonMember, 'unitId' | 'organizationId'>): string {
  return unitId ?? organizationId ?? '';
}

/** Seasons that were asked for in one request: a list of sheets of one season asks once. */
const asked = new WeakMap<object, Map<string, Promise<ScoringSeason>>>();

/** The season of a sheet or a ranking that is there, read once in a request. Not for subscriptions, which outlive changes. */
export function seasonInRequest(context: Pick<RequestContext, 'prisma'>, key: string): Promise<ScoringSeason> {
  const seasons = asked.get(context) ?? new Map<string, Promise<ScoringSeason>>();
  asked.set(context, seasons);
  const season = seasons.get(key) ?? findScoringSeason(context.prisma, key);
  seasons.set(key, season);
  return season;
}
