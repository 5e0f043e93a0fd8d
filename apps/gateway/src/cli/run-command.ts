import path from 'node:path';
import { readCampaignFiles } from '../modules/import/file/read-campaign-files.ts';
import { findingSentence } from '../modules/import/finding-sentence.ts';
import { type ImportedFiles, type ImportFilesOptions, importFiles } from '../modules/import/import-files.ts';
import type { ImportFinding } from '../modules/import/import-finding.ts';
import type { ImportLanguage } from '../modules/import/import-problem-sentences.ts';
import type { Database } from '../platform/database/database.ts';
import type { Logger } from '../platform/logger.ts';
import { seedEverything } from '../seed-everything.ts';
import type { Command } from './command.ts';
import { reportLines } from './report-lines.ts';

export interface CommandSurroundings {
  readonly database: Pick<Database, 'pool'>;
  readonly log: Logger;
  /** Folder in which the names of files are meant. */
  readonly folder: string;
  /** Prints one line. */
  readonly print: (line: string) => void;
}

/** Does what the command asks for and reports it. @returns whether every file was loaded. */
export async function runCommand(command: Command, surroundings: CommandSurroundings): Promise<boolean> {
  const { database, log, print } = surroundings;
  const { dryRun, json, language } = command;
  const options: ImportFilesOptions = {
    log,
    dryRun,
    progress: (event) => {
      if (!json) for (const line of reportLines(event, language)) print(line);
    },
  };
  const result =
    command.name === 'seed'
      ? await seedEverything(database, options)
      : await importFiles(database, readNamed(command.files, surroundings.folder), options);
  if (json) print(JSON.stringify(resultInJson(result, language), null, 2));
  return result.loaded;
}

/** Files keep the names that the person wrote. */
function readNamed(names: readonly string[], folder: string) {
  const sources = readCampaignFiles(names.map((name) => path.resolve(folder, name)));
  return sources.map((source, place) => ({ ...source, name: names[place] ?? source.name }));
}

function resultInJson({ loaded, files }: ImportedFiles, language: ImportLanguage): object {
  const findingsOf = (findings: readonly ImportFinding[]) =>
    findings.map(({ issue, place }) => ({ ...issue, place, sentence: findingSentence(issue, language) }));
  return {
    loaded,
    files: files.map(({ name, outcome }) => ({
      name,
      ...outcome,
      ...('findings' in outcome ? { findings: findingsOf(outcome.findings) } : {}),
      ...('warnings' in outcome ? { warnings: findingsOf(outcome.warnings) } : {}),
    })),
  };
}
