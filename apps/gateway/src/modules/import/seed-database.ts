import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../platform/database/database.ts';
import { readCampaignFolder } from './file/read-campaign-files.ts';
import { type ImportedFiles, type ImportFilesOptions, importFiles } from './import-files.ts';

export interface SeedOptions extends ImportFilesOptions {
  /** Where the seed files are; left out: `prisma/seed` of the gateway. */
  readonly folder?: string;
}

/**
 * Loads the administrative units and every seed file. A second time nothing changes; with `skipLoaded` it hardly takes
 * time either, since files that were loaded as they are now are passed over.
 */
export async function seedDatabase(database: Pick<Database, 'pool'>, options: SeedOptions): Promise<ImportedFiles> {
  return importFiles(database, readCampaignFolder(options.folder ?? seedFolder()), options);
}

/** The folder `prisma/seed` of the gateway, found from the source and from dist alike. */
export function seedFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = path.join(folder, 'prisma', 'seed');
    if (existsSync(found)) return found;
  }
  throw new Error(`There is no folder prisma/seed above ${here}.`);
}
