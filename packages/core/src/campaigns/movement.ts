import type { PartialDate } from '../calendar/partial-date.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

/** Phong trào thi đua that lives for years; campaigns carry it on. */
export interface Movement {
  readonly key: Key;
  /** As printed. Equality between movements is by `canonicalOf`, never by name. */
  readonly name: string;
  readonly launchers: readonly string[];
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly scope: 'NATIONAL' | 'SECTOR' | 'LOCAL';
  /** The same movement under its canonical name. */
  readonly canonicalOf?: Key;
  readonly source: readonly SourceRef[];
  readonly note?: string;
}
