import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type ParsedIndexCaseFile, parseIndexCaseFile } from '../../src/testing/score-cases/parse-index-case-file.ts';
import { type ParsedScoreCaseFile, parseScoreCaseFile } from '../../src/testing/score-cases/parse-score-case-file.ts';

/** Every file of `cases/score-tables`, by name. A file that is no YAML throws: nothing of it could be run. */
export const scoreCaseFiles: ReadonlyMap<string, ParsedScoreCaseFile> = read('score-tables', parseScoreCaseFile);

/** Every file of `cases/indices`, by name. */
export const indexCaseFiles: ReadonlyMap<string, ParsedIndexCaseFile> = read('indices', parseIndexCaseFile);

function read<File>(folder: string, parse: (data: unknown) => File): ReadonlyMap<string, File> {
  const url = new URL(`../../cases/${folder}/`, import.meta.url);
  const names = readdirSync(url).filter((name) => name.endsWith('.yaml'));
  return new Map(names.map((name) => [name, parse(yamlOf(readFileSync(new URL(name, url), 'utf8'), name))]));
}

/** What a YAML text holds. */
export function yamlOf(text: string, name: string): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  return document.toJS();
}
