import DataLoader from 'dataloader';
import type { PrismaClient, RegisterEntry } from '../../generated/prisma/client.ts';

/** Loads the entries that stand, of all nominees asked for in one turn of a request, in one statement. */
export type RegistersLoader = DataLoader<string, readonly RegisterEntry[]>;

/**
 * A loader by key of the nominee: every entry that no other supersedes and that withdraws none, in the order of years and
 * of recording. Whoever loads has made sure before that the nominee may be seen.
 */
export function registersLoader(prisma: Pick<PrismaClient, 'registerEntry'>): RegistersLoader {
  return new DataLoader(async (nominees) => {
    const entries = await standingEntries(prisma, nominees);
    const byNominee = new Map<string, RegisterEntry[]>(nominees.map((nominee) => [nominee, []]));
    for (const entry of entries) byNominee.get(entry.nomineeId)?.push(entry);
    return nominees.map((nominee) => byNominee.get(nominee) ?? []);
  });
}

/** The entries that stand, of some nominees. */
export function standingEntries(
  prisma: Pick<PrismaClient, 'registerEntry'>,
  nominees: readonly string[],
): Promise<RegisterEntry[]> {
  return prisma.registerEntry.findMany({
    where: { nomineeId: { in: [...nominees] }, supersededBy: null, withdrawn: false },
    orderBy: [{ year: 'asc' }, { recordedAt: 'asc' }, { id: 'asc' }],
  });
}
