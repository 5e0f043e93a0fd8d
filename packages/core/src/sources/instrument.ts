import type { PlainDay } from '../calendar/plain-day.ts';

/** How far a provision was read: in the text itself, in a secondary source, or only remembered. */
export type Verification = 'text' | 'secondary' | 'memory';

/** A legal instrument: a document with force in time. */
export interface Instrument {
  /** Official number, e.g. `06/2022/QH15`. */
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: PlainDay;
  readonly inForceFrom: PlainDay;
  /** First day no longer in force; `null`: no end known. */
  readonly inForceUntil: PlainDay | null;
  readonly amendedBy: readonly {
    readonly number: string;
    readonly from: PlainDay;
    readonly verification: Verification;
  }[];
  readonly verification: Verification;
}
