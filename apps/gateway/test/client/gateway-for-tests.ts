import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Database } from '../../src/platform/database/database.ts';
import { checkRecord } from '../support/check-record.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

/** A database and a gateway over it; both are there from the first test or hook on, not before. */
export interface GatewayForTests<Opened> {
  readonly database: Database;
  readonly gateway: Opened;
  /** Back to the rows that it was opened with. */
  reset(): Promise<void>;
}

/**
 * Opens a database with every seed file in it and a gateway over it for the tests of the file that calls this at its top,
 * and closes both after them.
 * @param restored after each test its record of changes is checked and the rows of the seeds are put back.
 * @param empty migrated, and without rows.
 */
export function gatewayForTests<Opened extends { close(): Promise<void> }>(
  open: (database: Database) => Promise<Opened>,
  { restored = false, empty = false }: { readonly restored?: boolean; readonly empty?: boolean } = {},
): GatewayForTests<Opened> {
  let test: TestDatabase | undefined;
  let gateway: Opened | undefined;
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The database and the gateway of a test file are opened by its hooks');
    return value;
  };
  beforeAll(async () => {
    test = await openTestDatabase({ seeded: !empty });
    gateway = await open(test.database);
  });
  if (restored) {
    afterEach(async () => {
      const { database, reset } = there(test);
      const { faults } = await checkRecord(database.prisma);
      await reset();
      expect(faults).toEqual([]);
    });
  }
  afterAll(async () => {
    await gateway?.close();
    await test?.close();
  });
  return {
    get database() {
      return there(test).database;
    },
    get gateway() {
      return there(gateway);
    },
    reset: () => there(test).reset(),
  };
}
