import type { PartialDate } from '../calendar/partial-date.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { UnitRef } from './admin-unit.ts';

/**
 * A set of units that a target speaks of ("các huyện nghèo", "xã", "phường, thị trấn"), with dated membership.
 * A group may be known by its size alone.
 */
export interface UnitGroup {
  readonly key: Key;
  readonly name: string;
  /** The unit that the group lies in. */
  readonly within: UnitRef;
  readonly criterion?: string;
  readonly members: readonly {
    readonly unit: UnitRef;
    readonly from: PartialDate;
    readonly until?: PartialDate;
    readonly note?: string;
  }[];
  readonly sizes: readonly { readonly on: PartialDate; readonly size: number; readonly source?: SourceRef }[];
}
