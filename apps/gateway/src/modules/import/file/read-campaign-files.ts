import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ImportFinding } from '../import-finding.ts';
import { type ImportProblem, importProblem } from '../import-problems.ts';
import { BYTES_LIMIT } from './read-campaign-text.ts';

/** A file by the name that the person gave, with its text or with what kept it from being read. */
export type CampaignFileSource =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly findings: readonly ImportFinding[] };

/** Reads files of the disk. */
export function readCampaignFiles(names: readonly string[]): readonly CampaignFileSource[] {
  return names.map((name) => {
    const read = readText(name);
    return typeof read === 'string' ? { name, text: read } : { name, findings: [{ issue: read, place: null }] };
  });
}

/** Every campaign file of a folder, by name. */
export function readCampaignFolder(folder: string): readonly CampaignFileSource[] {
  const names = readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name) && !name.endsWith('.schema.json'));
  return readCampaignFiles(names.sort().map((name) => path.join(folder, name))).map((source) => ({
    ...source,
    name: path.basename(source.name),
  }));
}

function readText(name: string): string | ImportProblem {
  try {
    const { size } = statSync(name);
    if (size > BYTES_LIMIT) return importProblem('FILE_TOO_LONG', { bytes: size, limit: BYTES_LIMIT });
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name));
  } catch (error) {
    if (error instanceof TypeError) return importProblem('FILE_NOT_UTF8', {});
    return importProblem('FILE_NOT_READ', { reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): 'missing' | 'folder' | 'noPermission' | 'other' {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EISDIR':
      return 'folder';
    case 'EACCES':
    case 'EPERM':
      return 'noPermission';
    default:
      return 'other';
  }
}
