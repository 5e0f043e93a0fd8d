import type { UnitRef } from '../organizations/admin-unit.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

/** A title that a province gives by its own rule, e.g. "Công dân Bắc Giang ưu tú". Plain data: no standard is judged. */
export interface ProvincialTitle {
  readonly key: Key;
  readonly name: string;
  readonly unit: UnitRef;
  readonly subjects: 'CITIZEN' | 'ENTERPRISE' | 'ENTREPRENEUR' | 'OTHER';
  readonly conferred: readonly { readonly on: string; readonly count: number; readonly source: SourceRef }[];
  readonly source: readonly SourceRef[];
}
