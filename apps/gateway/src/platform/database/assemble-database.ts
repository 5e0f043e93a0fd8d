import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Logger } from '../logger.ts';
import type { Database } from './database.ts';
import { type Notices, shareNotices } from './notices.ts';
import { poolLimits } from './pool-limits.ts';

export interface DatabaseParts {
  readonly kind: Database['kind'];
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly description: string;
  /** How processes over the same database tell each other of changes; left out: there is only this one. */
  readonly notices?: Notices;
  /** Called once, after the pool has ended. */
  readonly closeServer: () => Promise<void>;
}

/** Puts Prisma on a pool: the one data path of both databases. */
export function assembleDatabase(parts: DatabaseParts): Database {
  const { kind, pool, log, description, notices, closeServer } = parts;
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ reason: error.message }, 'an idle database connection was lost'));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false }),
    transactionOptions: { maxWait: poolLimits.waitMs, timeout: poolLimits.transactionMs },
  });
  if (notices !== undefined) shareNotices(prisma, notices);
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await notices?.close();
    await prisma.$disconnect();
    await pool.end();
    await closeServer();
  };
  return {
    kind,
    prisma,
    pool,
    describe: () => description,
    close() {
      closed ??= close();
      return closed;
    },
  };
}
