import type pg from 'pg';
import type { PrismaClient } from '../../generated/prisma/client.ts';

/** An open database: one data path for both kinds, so that everything above behaves alike. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  /** Inside `$transaction(async (tx) => …)` use `tx` alone: another connection would wait for this transaction. */
  readonly prisma: PrismaClient;
  /**
   * The pool under `prisma`, for SQL by hand. On PGlite all connections are one session: only `SET LOCAL`, no named
   * statements, no advisory locks, no COPY FROM STDIN.
   */
  readonly pool: pg.Pool;
  /** Closes pool and database; safe to call twice. */
  close(): Promise<void>;
  /** Product, version and place in one line, without a password. */
  describe(): string;
}
