import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';

/** What was refused, as far as it is counted: nothing of what was sent. */
export interface RefusedAs {
  /** `sub` of the sender; empty: nobody who is known. */
  readonly subject: string;
  /** Name of the mutation, or what else was asked for. From a closed list: a sender's own word would make a row of each. */
  readonly action: string;
  /** Code of the refusal. */
  readonly code: string;
}

/** So many refusals of one kind within one hour. */
export interface RefusalsCounted extends RefusedAs {
  readonly count: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

const hourMs = 3_600_000;

/** The hour in which an instant lies, by its first millisecond of Unix time. */
export function hourOf(at: Date): number {
  return Math.floor(at.getTime() / hourMs) * hourMs;
}

/**
 * Adds to the counts of their hours, all in one statement.
 * @param counted of different kinds or hours; `firstAt` and `lastAt` of each in the same hour.
 */
export async function countRefusals(
  prisma: Pick<PrismaClient, '$executeRaw'>,
  counted: readonly RefusalsCounted[],
): Promise<void> {
  const rows = counted.map(
    ({ subject, action, code, count, firstAt, lastAt }) =>
      Prisma.sql`(${new Date(hourOf(firstAt))}::timestamptz, ${subject}, ${action}, ${code}, ${count}::int, ${firstAt}::timestamptz, ${lastAt}::timestamptz)`,
  );
  await prisma.$executeRaw`
    INSERT INTO refusal_count AS known (since, subject, action, code, count, first_at, last_at)
    VALUES ${Prisma.join(rows)}
    ON CONFLICT (since, subject, action, code) DO UPDATE SET
      count = known.count + EXCLUDED.count,
      first_at = least(known.first_at, EXCLUDED.first_at),
      last_at = greatest(known.last_at, EXCLUDED.last_at)`;
}
