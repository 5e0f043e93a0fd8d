import type { PlainDay } from '../../calendar/plain-day.ts';
import type { ErrorCode, ErrorTable } from '../../errors/error-table.ts';
import type { Issue } from '../../errors/issue.ts';
import type { UnitRegister } from '../../organizations/unit-register.ts';
import type { EntityKind } from '../../sources/entity-ref.ts';
import type { Key } from '../../sources/key.ts';

/** What the functions that read one entity need to know of the whole file, and where they report what is wrong. */
export interface Reader {
  readonly namespace: string;
  readonly requires: readonly string[];
  /** Required namespaces that are not loaded: references into them are not reported one by one. */
  readonly notLoaded: ReadonlySet<string>;
  /** The day on which unit codes without a day of their own are read. */
  readonly codesOn: PlainDay | null;
  readonly register: UnitRegister;
  /** Whether this file or a loaded one has such an entity. */
  readonly holds: (kind: EntityKind, key: Key) => boolean;
  /** Whether entries of this kind were put aside with an unreadable key, so that a reference may have meant them. */
  readonly mayHold: (kind: EntityKind) => boolean;
  readonly report: <C extends ErrorCode>(code: C, path: string, data: ErrorTable[C]) => void;
  readonly pass: (issue: Issue) => void;
}
