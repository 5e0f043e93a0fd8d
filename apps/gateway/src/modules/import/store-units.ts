import { loadedTexts, recordImportRun } from './import-run.ts';
import type { PreparedUnits } from './prepared-units.ts';
import type { Connection } from './storage/connection.ts';
import { type StoreCounts, storeLists, storeRows } from './storage/store-entities.ts';

/** Under this name the units are recorded among the import runs: no campaign file can have it. */
export const UNITS_NAMESPACE = '@units';

/**
 * Makes the database hold the units, unless it does already.
 * @returns `null` where it did.
 */
export async function storeUnits(
  connection: Connection,
  units: PreparedUnits,
): Promise<{ readonly adminUnit: StoreCounts; readonly unitChange: StoreCounts } | null> {
  if ((await loadedTexts(connection)).has(units.digest)) return null;
  const { adminUnit, unitChange } = units.incoming;
  const unitsFound = await storeRows(connection, adminUnit, null);
  const changesFound = await storeRows(connection, unitChange, null);
  const counts = {
    adminUnit: (await storeLists(connection, adminUnit, unitsFound)).counts,
    unitChange: (await storeLists(connection, unitChange, changesFound)).counts,
  };
  await recordImportRun(connection, {
    file: 'units-of-core',
    namespace: UNITS_NAMESPACE,
    title: 'Đơn vị hành chính',
    sha256: units.digest,
    counts,
    warnings: 0,
  });
  return counts;
}
