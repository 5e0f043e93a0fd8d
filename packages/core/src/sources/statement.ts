import type { EntityRef } from './entity-ref.ts';
import type { Key } from './key.ts';

/** One statement of a document: its row in the reading of that document, the printed words, and what carries it. */
export interface Statement {
  readonly key: Key;
  /** E.g. `3.11`. */
  readonly row: string;
  readonly document: Key;
  readonly clause?: string;
  /** Words as printed, misprints included. */
  readonly words: readonly string[];
  /** What it says, in a few words of the editor's own. */
  readonly summary: { readonly vi: string; readonly en: string };
  readonly carriedBy: readonly EntityRef[];
}
