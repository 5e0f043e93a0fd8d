import type { Key } from '@thidua/core';
import type { ImportFinding } from './import-finding.ts';
import type { ImportedFile } from './import-within.ts';
import type { StoreCounts } from './storage/store-entities.ts';
import { type StoredKind, storedKinds } from './stored-kinds.ts';

/** What an import has done, as it is recorded and answered: plain data. */
export interface ImportReport {
  readonly namespace: string;
  readonly title: string;
  readonly file: string;
  /** SHA-256 of the text, lower-case hexadecimal. */
  readonly sha256: string;
  /** Kinds of which the file has something, or no longer has something. */
  readonly counts: readonly ({ readonly kind: StoredKind } & StoreCounts)[];
  readonly absent: readonly { readonly kind: StoredKind; readonly key: Key }[];
  readonly warnings: readonly ImportFinding[];
}

/** The report of a file that was imported. */
export function reportOf(imported: ImportedFile, file: string, sha256: string): ImportReport {
  const { namespace, title, counts, absent, warnings } = imported;
  const told = storedKinds.map((kind) => ({ kind, ...counts[kind] }));
  const some = told.filter((of) => of.created + of.changed + of.unchanged + of.absent > 0);
  return { namespace, title, file, sha256, counts: some, absent, warnings };
}
