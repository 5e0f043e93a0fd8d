import type { Key } from './key.ts';

export type DocumentRelationKind =
  | 'BASED_ON'
  | 'IMPLEMENTS'
  | 'CITES'
  | 'LOCALISES'
  | 'AMENDS'
  | 'REPLACES'
  | 'LAUNCHES'
  | 'REPORTS_ON';

/** `INFERRED`: the text names no number; the editor of the file resolved it, and says so. */
export interface DocumentRelation {
  readonly from: Key;
  readonly to: Key;
  readonly kind: DocumentRelationKind;
  readonly clause?: string;
  readonly resolvedBy: 'EXPLICIT' | 'INFERRED';
}
