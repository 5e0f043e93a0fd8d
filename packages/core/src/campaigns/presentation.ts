import type { PartialDate } from '../calendar/partial-date.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

/** The handing over of an award, on an event; "thừa ủy quyền" is `delegatedFrom`. */
export interface Presentation {
  readonly key: Key;
  readonly award: string;
  readonly to: string;
  readonly presenter: string;
  readonly delegatedFrom?: string;
  readonly event?: Key;
  readonly on?: PartialDate;
  readonly source: readonly SourceRef[];
}
