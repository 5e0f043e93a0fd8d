import type { ImportFinding, TextPlace } from '../import-finding.ts';
import { importProblem } from '../import-problems.ts';
import { parseYaml, placeAt } from './parse-yaml.ts';
import { plainDataOf } from './plain-data.ts';

/** Some twenty times the longest of the seed files. */
export const BYTES_LIMIT = 5_000_000;

export interface CampaignText {
  readonly data: unknown;
  /** Where the part of the file that a path points at begins, or the nearest part around it. */
  placeOf(path: string): TextPlace | null;
}

/** Text of a campaign file, YAML or JSON, to plain data that core can check; or why not, with line and column. */
export function readCampaignText(text: string): CampaignText | readonly ImportFinding[] {
  const bytes = Buffer.byteLength(text);
  if (bytes > BYTES_LIMIT) {
    return [{ issue: importProblem('FILE_TOO_LONG', { bytes, limit: BYTES_LIMIT }), place: null }];
  }
  const parsed = parseYaml(text);
  if (!('document' in parsed)) return parsed;
  const { data, problems, offsets } = plainDataOf(parsed.document.contents);
  const place = (offset: number) => placeAt(parsed.lines, offset);
  if (problems.length > 0) {
    return problems.map(({ problem, offset }) => ({ issue: problem, place: place(offset) }));
  }
  return {
    data,
    placeOf(path) {
      const offset = offsets.get(nearestKnown(path, offsets));
      return offset === undefined ? null : place(offset);
    },
  };
}

/** The path itself, or without as many of its last parts as needed. */
function nearestKnown(path: string, known: ReadonlyMap<string, number>): string {
  let part = path;
  while (part !== '' && !known.has(part)) {
    part = part.slice(0, Math.max(0, part.lastIndexOf('.'), part.lastIndexOf('[')));
  }
  return part;
}
