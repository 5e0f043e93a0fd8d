import type { PlainDay } from '../../calendar/plain-day.ts';
import type { UnitRegister } from '../../organizations/unit-register.ts';
import type { Key } from '../../sources/key.ts';
import type { SourceRef } from '../../sources/source-ref.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation, ObservationStatus } from '../observation.ts';
import type { Decimal } from '../quantity.ts';
import type { DayWriting } from './written-day.ts';
import type { NumberWriting } from './written-number.ts';

/** Everything that a table of figures is read by; nothing is taken from the rows before it is declared here. */
export interface RowContext {
  readonly numbers: NumberWriting;
  readonly days: DayWriting;
  /** The day of the import: a period that begins later has not begun. */
  readonly on: PlainDay;
  readonly indicators: readonly Indicator[];
  readonly register: UnitRegister;
  /** Where a row has no status of its own. */
  readonly status: ObservationStatus;
  readonly voice: Observation['voice'];
  /** Observations get the key `<prefix>.<row number>`. */
  readonly keyPrefix: Key;
  readonly source: readonly SourceRef[];
  /** Figures known before, for what is compared with them; those of other indicators do no harm. */
  readonly known: readonly Observation[];
  /** Indicators whose level may lie below zero, besides those of growth. */
  readonly mayBeNegative: readonly Key[];
  /** A figure more than so many times the last one, or less than one part in it, is warned about; `null`: none is. */
  readonly jumpFactor: Decimal | null;
}
