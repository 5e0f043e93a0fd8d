import type { Key } from './key.ts';

/** Where words or figures come from: a document, the clause label as printed, and the words as printed. */
export interface SourceRef {
  readonly document: Key;
  readonly clause?: string;
  readonly words?: string;
}
