import type { Database } from '../../platform/database/database.ts';
import type { Logger } from '../../platform/logger.ts';
import { readCampaignFile } from './file/campaign-file-reading.ts';
import type { CampaignFileSource } from './file/read-campaign-files.ts';
import { ImportRefused } from './import-finding.ts';
import { loadedTexts, waitForTurn } from './import-run.ts';
import { type ImportedFile, importWithin, type RefusedFile, sha256Of } from './import-within.ts';
import { orderFiles } from './order-files.ts';
import { type PreparedUnits, prepareUnits } from './prepared-units.ts';
import type { Connection } from './storage/connection.ts';
import { inTransaction } from './storage/in-transaction.ts';
import type { StoreCounts } from './storage/store-entities.ts';
import type { ImportStep } from './store-book.ts';
import { storeUnits } from './store-units.ts';

export interface ImportFilesOptions {
  readonly log: Logger;
  readonly units?: PreparedUnits;
  /** All files in one transaction that is rolled back: later files see earlier ones, and nothing is kept. */
  readonly dryRun?: boolean;
  /** Passes over a file whose very text was the last that was loaded for its namespace. */
  readonly skipLoaded?: boolean;
  readonly progress?: (event: ImportEvent) => void;
}

export type ImportEvent =
  /** The administrative units were brought up to date. */
  | { readonly kind: 'units'; readonly counts: StoreCounts }
  | { readonly kind: 'begun'; readonly name: string }
  | { readonly kind: 'step'; readonly name: string; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly name: string; readonly outcome: FileOutcome };

/** What became of one file; `skipped`: it is loaded already. */
export type FileOutcome = ImportedFile | RefusedFile | { readonly kind: 'skipped' };

export interface ImportedFiles {
  /** Whether every file is loaded. After the first refusal no further file is tried. */
  readonly loaded: boolean;
  readonly files: readonly { readonly name: string; readonly outcome: FileOutcome }[];
}

/** One transaction per call, or one that all calls share. */
type InTransaction = <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;

/**
 * Loads files in the order of what they require, the administrative units before them, each file in a transaction of its
 * own. Stops at the first that is refused: what came before it stays.
 */
export async function importFiles(
  database: Pick<Database, 'pool'>,
  sources: readonly CampaignFileSource[],
  options: ImportFilesOptions,
): Promise<ImportedFiles> {
  if (options.dryRun) {
    return inTransaction(database.pool, 'rollback', (connection) =>
      importAll((work) => work(connection), sources, options),
    );
  }
  return importAll((work) => inTransaction(database.pool, 'commit', work), sources, options);
}

async function importAll(
  inOne: InTransaction,
  sources: readonly CampaignFileSource[],
  options: ImportFilesOptions,
): Promise<ImportedFiles> {
  const { units = prepareUnits(), progress = () => undefined } = options;
  const loaded = await inOne(async (connection) => {
    await waitForTurn(connection);
    const counts = await storeUnits(connection, units);
    if (counts !== null) progress({ kind: 'units', counts: counts.adminUnit });
    return options.skipLoaded ? loadedTexts(connection) : new Set<string>();
  });
  const isLoaded = (source: CampaignFileSource) => 'text' in source && loaded.has(sha256Of(source.text));
  const files: { name: string; outcome: FileOutcome }[] = [];
  const report = (name: string, outcome: FileOutcome): void => {
    files.push({ name, outcome });
    progress({ kind: 'done', name, outcome });
  };
  for (const { name } of sources.filter(isLoaded)) report(name, { kind: 'skipped' });
  const ordered = orderFiles(sources.filter((source) => !isLoaded(source)));
  if ('code' in ordered) {
    report('', { kind: 'refused', findings: [{ issue: ordered, place: null }] });
    return { loaded: false, files };
  }
  for (const source of ordered) {
    progress({ kind: 'begun', name: source.name });
    const outcome = await importOne(inOne, source, units, options);
    report(source.name, outcome);
    if (outcome.kind === 'refused') return { loaded: false, files };
  }
  return { loaded: true, files };
}

async function importOne(
  inOne: InTransaction,
  source: CampaignFileSource,
  units: PreparedUnits,
  { log, dryRun = false, progress = () => undefined }: ImportFilesOptions,
): Promise<ImportedFile | RefusedFile> {
  const { name } = source;
  if (!('text' in source)) return { kind: 'refused', findings: source.findings };
  const steps = (step: ImportStep): void => progress({ kind: 'step', name, step });
  try {
    const imported = await inOne(async (connection) => {
      await waitForTurn(connection);
      const reading = readCampaignFile(source.text, units.register);
      return importWithin(connection, source.text, { fileName: name, reading, dryRun, progress: steps });
    });
    log.info({ file: name, namespace: imported.namespace, dryRun }, 'campaign file imported');
    return imported;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    log.info({ file: name, findings: error.findings.length }, 'campaign file refused');
    return { kind: 'refused', findings: error.findings };
  }
}
