import type { Database } from '../../platform/database/database.ts';
import { readCampaignFile } from './file/campaign-file-reading.ts';
import { ImportRefused } from './import-finding.ts';
import { waitForTurn } from './import-run.ts';
import { type ImportedFile, type ImportOptions, importWithin, type RefusedFile } from './import-within.ts';
import { inTransaction } from './storage/in-transaction.ts';
import { storeUnits } from './store-units.ts';

/**
 * Loads one campaign file, YAML or JSON, whole or not at all: what is new is added, what differs is overwritten, what is
 * recorded history is never changed, what the file no longer has is kept and reported. Loading the same text again
 * changes nothing. Bad files are an outcome; only failures of the database are thrown.
 */
export async function importCampaignFile(
  database: Pick<Database, 'pool'>,
  text: string,
  options: ImportOptions,
): Promise<ImportedFile | RefusedFile> {
  const { fileName, log } = options;
  try {
    const imported = await inTransaction(database.pool, options.dryRun ? 'rollback' : 'commit', async (connection) => {
      await waitForTurn(connection);
      await storeUnits(connection, options.units);
      const reading = readCampaignFile(text, options.units.register);
      return importWithin(connection, text, { ...options, reading });
    });
    log.info({ file: fileName, namespace: imported.namespace, dryRun: imported.dryRun }, 'campaign file imported');
    return imported;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    log.info({ file: fileName, findings: error.findings.length }, 'campaign file refused');
    return { kind: 'refused', findings: error.findings };
  }
}
