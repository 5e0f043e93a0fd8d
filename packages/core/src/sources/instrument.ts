import type { PartialDate } from '../calendar/partial-date.ts';
import type { PlainDay } from '../calendar/plain-day.ts';

/** How far a provision was read: in the text itself, in a secondary source, or only remembered. */
export type Verification = 'text' | 'secondary' | 'memory';

/** Luật, nghị định, quyết định, thông tư. */
export type InstrumentKind = 'luat' | 'nghiDinh' | 'quyetDinh' | 'thongTu';

/** A legal instrument: a document with force in time. */
export interface Instrument {
  /** Official number, e.g. `06/2022/QH15`. */
  readonly number: string;
  readonly kind?: InstrumentKind;
  /** Official title in Vietnamese, as printed; absent: not known. */
  readonly title?: string;
  readonly issuer: string;
  /** `null`: not known; a year or a month where no source gives the day. */
  readonly issuedOn: PartialDate | null;
  /** `null`: not known. */
  readonly inForceFrom: PlainDay | null;
  /** First day no longer in force; `null`: no end known. */
  readonly inForceUntil: PlainDay | null;
  readonly amendedBy: readonly {
    readonly number: string;
    readonly from: PlainDay;
    readonly verification: Verification;
  }[];
  /** Numbers of what it replaces as a whole. */
  readonly replaces?: readonly string[];
  /** Numbers of what it amends. */
  readonly amends?: readonly string[];
  /** When it, or a part of it, ends before `inForceUntil`. */
  readonly endsEarlier?: ForceCondition;
  /** When it stays in force after `inForceUntil`. */
  readonly endsLater?: ForceCondition;
  /** For what it is applied although it has ended. */
  readonly appliedAfterEnd?: readonly AppliedAfterEnd[];
  /** How much of its text was read; absent: not recorded. What was read `notAtAll` is named, and no rule cites it. */
  readonly read?: 'inFull' | 'inPart' | 'notAtAll';
  /** How far it was read: the default of its provisions. A date that is known less well says so in the file. */
  readonly verification: Verification;
}

/** A condition on which force depends, and where it is written. */
export interface ForceCondition {
  readonly by: ForcePlace;
  readonly condition: { readonly vi: string; readonly en: string };
  /** Numbers of known instruments that may fulfil it; whether and how far they do was not read. */
  readonly candidates?: readonly string[];
}

/** What an ended instrument still governs; `until` is the first day on which it no longer does, `null`: no end. */
export interface AppliedAfterEnd extends ForceCondition {
  readonly until: PlainDay | null;
}

/** Điều, khoản, điểm of an instrument, read as far as that instrument was. */
export interface ForcePlace {
  readonly instrument: string;
  readonly article: number;
  readonly clause?: number;
  readonly point?: string;
}
