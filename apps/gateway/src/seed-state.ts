import { readCampaignFolder } from './modules/import/file/read-campaign-files.ts';
import { sha256Of } from './modules/import/import-within.ts';
import { seedFolder } from './modules/import/seed-database.ts';
import type { Database } from './platform/database/database.ts';

/**
 * How a database stands to the seed files. `loaded`: it holds all of them, as they are, and perhaps other files. `missing`:
 * it holds nothing else and not all of them, since loading was cut off. `changed`: what a start must not undo by itself.
 */
export async function seedState({ pool }: Pick<Database, 'pool'>): Promise<'missing' | 'loaded' | 'changed'> {
  const { rows } = await pool.query<{ sha256: string }>(
    // The administrative units are recorded there too, under a name that no file can have.
    "SELECT DISTINCT ON (namespace) sha256 FROM import_run WHERE namespace NOT LIKE '@%' ORDER BY namespace, at DESC, id DESC",
  );
  const loaded = new Set(rows.map(({ sha256 }) => sha256));
  const seeds = new Set(
    readCampaignFolder(seedFolder()).flatMap((source) => ('text' in source ? [sha256Of(source.text)] : [])),
  );
  if ([...seeds].every((seed) => loaded.has(seed))) return 'loaded';
  return [...loaded].every((file) => seeds.has(file)) ? 'missing' : 'changed';
}
