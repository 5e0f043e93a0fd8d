import { seedDatabase as loadSeedFiles } from '../../src/modules/import/seed-database.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { silentLogger } from '../../src/platform/logger.ts';

/** Loads every seed file as the command line does. */
export async function seedDatabase(database: Database): Promise<void> {
  await loadSeedFiles(database, { log: silentLogger });
}
