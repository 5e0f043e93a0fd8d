import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type ParsedIndexCaseFile, parseIndexCaseFile } from '../../src/testing/score-cases/parse-index-case-file.ts';
import { type ParsedScoreCaseFile, parseScoreCaseFile } from '../../src/testing/score-cases/parse-score-case-file.ts';

/** What stands in every file of `cases/score-tables`, by name. A file that is no YAML throws: nothing of it could be run. */
export const scoreCaseData: ReadonlyMap<string, unknown> = read('score-tables', (data) => data);

/** Every file of `cases/score-tables`, by name. */
export const scoreCaseFiles: ReadonlyMap<string, ParsedScoreCaseFile> = new Map(
  [...scoreCaseData].map(([name, data]) => [name, parseScoreCaseFile(data)]),
);

/** The file of the cases of a method: `ratio-with-excess.yaml`. */
export function fileOfMethod(kind: string): string {
  return `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
}

/** What stands in every file of `cases/indices`, by name. */
export const indexCaseData: ReadonlyMap<string, unknown> = read('indices', (data) => data);

/** Every file of `cases/indices`, by name. */
export const indexCaseFiles: ReadonlyMap<string, ParsedIndexCaseFile> = new Map(
  [...indexCaseData].map(([name, data]) => [name, parseIndexCaseFile(data)]),
);

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
