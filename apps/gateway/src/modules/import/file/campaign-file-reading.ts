import {
  type CampaignBook,
  type Key,
  type KnownKeys,
  launchRules,
  parseCampaignFile,
  type UnitRegister,
} from '@thidua/core';
import type { ImportFinding, TextPlace } from '../import-finding.ts';
import { pathOfEntry } from '../path-of-entry.ts';
import { readCampaignText } from './read-campaign-text.ts';

/** A place in a file that is asked for: a path, or an entry that only grows, by its key. */
export type AskedPlace = string | { readonly kind: 'observation' | 'projectProgress'; readonly key: Key };

/** What a file says, once checked; `book` is null as soon as one finding is an error. */
export interface CheckedFile {
  readonly book: CampaignBook | null;
  readonly findings: readonly ImportFinding[];
}

/** A file that was read as text and waits to be checked against what is stored. */
export interface CampaignFileReading {
  /** As written; null where it is no text. */
  readonly namespace: string | null;
  readonly requires: readonly string[];
  check(known: KnownKeys): Promise<CheckedFile>;
  /** For each, its path (empty: nowhere in the file) and where that begins. */
  locate(asked: readonly AskedPlace[]): Promise<readonly { readonly path: string; readonly place: TextPlace | null }[]>;
}

/** Reads the text of a campaign file here and now; or why it cannot be read. */
export function readCampaignFile(text: string, register: UnitRegister): CampaignFileReading | readonly ImportFinding[] {
  const read = readCampaignText(text);
  if (!('data' in read)) return read;
  const { data, placeOf } = read;
  const namespace: unknown = Reflect.get(Object(data), 'namespace');
  return {
    namespace: typeof namespace === 'string' ? namespace : null,
    requires: requiredBy(data),
    async check(known) {
      const { book, issues } = parseCampaignFile(data, { register, known, launchRules });
      return { book, findings: issues.map((issue) => ({ issue, place: placeOf(issue.path) })) };
    },
    async locate(asked) {
      return asked.map((one) => {
        const path = typeof one === 'string' ? one : pathOfEntry(data, one.kind, one.key);
        return { path, place: placeOf(path) };
      });
    },
  };
}

/** What the file says that it needs, before anything of it is checked. */
export function requiredBy(data: unknown): readonly string[] {
  const requires: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'requires') : undefined;
  return Array.isArray(requires) ? requires.filter((each) => typeof each === 'string') : [];
}
