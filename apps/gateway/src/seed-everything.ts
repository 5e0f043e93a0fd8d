import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lawInForce } from '@thidua/core';
import { parse } from 'yaml';
import type { ImportedFiles } from './modules/import/import-files.ts';
import { type SeedOptions, seedDatabase, seedFolder } from './modules/import/seed-database.ts';
import { inTransaction } from './modules/import/storage/in-transaction.ts';
import { readNomineeSeed, type SeededNominee, type WrittenNominee } from './modules/nominees/nominee-seed.ts';
import { storeNominee } from './modules/nominees/store-nominee.ts';
import { readSeasonSeeds, type SeededSeason, type WrittenSeasons } from './modules/score-sheets/season-seed.ts';
import { storeSeason } from './modules/score-sheets/store-season.ts';
import type { Database } from './platform/database/database.ts';

/** A day whose law knows every topic that the seeds speak of. */
const lawOfSeeds = '2025-12-31';

/**
 * Loads the administrative units, every campaign file of the seeds and, where all of those are loaded, the made-up
 * nominees with their registers and the made-up seasons with their score sheets. A second time nothing changes.
 */
export async function seedEverything(database: Pick<Database, 'pool'>, options: SeedOptions): Promise<ImportedFiles> {
  const imported = await seedDatabase(database, options);
  if (imported.loaded && !options.dryRun) {
    const groups = await seedDatabase(database, { ...options, folder: path.join(seasonFolder(), 'groups') });
    if (!groups.loaded) return groups;
    const seasons = readAllSeasonSeeds();
    await inTransaction(database.pool, 'commit', async (connection) => {
      for (const season of seasons) await storeSeason(connection, season);
    });
    options.log.info({ seasons: seasons.length }, 'made-up seasons loaded');
    const nominees = readNomineeSeeds();
    await inTransaction(database.pool, 'commit', async (connection) => {
      for (const nominee of nominees) await storeNominee(connection, nominee);
    });
    options.log.info({ nominees: nominees.length }, 'made-up nominees loaded');
  }
  return imported;
}

/** The made-up seasons of all seed files. @throws Error where a file does not fit; they are part of this repository. */
function readAllSeasonSeeds(): readonly SeededSeason[] {
  return yamlFilesOf(seasonFolder()).flatMap((text) => readSeasonSeeds(parse(text) as WrittenSeasons));
}

function seasonFolder(): string {
  return path.join(seedFolder(), 'seasons');
}

function yamlFilesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** The made-up nominees of all seed files. @throws Error where a file does not fit; they are part of this repository. */
export function readNomineeSeeds(): readonly SeededNominee[] {
  const folder = path.join(seedFolder(), 'nominees');
  const law = lawInForce({ on: lawOfSeeds });
  return yamlFilesOf(folder)
    .flatMap((text) => parse(text).nominees as readonly WrittenNominee[])
    .map((nominee) => readNomineeSeed(nominee, law));
}
