import { addDays, type PlainDay } from '../calendar/plain-day.ts';
import type { ForceCondition, Instrument } from '../sources/instrument.ts';

/** Why an instrument needs watching. */
export interface ExpiringInstrument {
  readonly instrument: Instrument;
  /** First day no longer in force, where it lies in the days asked about; `null`: no such day in them. */
  readonly endsOn: PlainDay | null;
  /** On what condition it, or a part of it, ends before its day; `null`: it says nothing of the kind. */
  readonly mayEndEarlier: ForceCondition | null;
  /** On what condition it stays in force after its day. */
  readonly mayEndLater: ForceCondition | null;
}

/**
 * The instruments not yet ended by `on` whose first day without force is one of the `withinDays` days after `on` (or
 * `on` itself), or which say that they may end earlier than their day, in the order given. An end that no instrument
 * announces (a new law) cannot be foreseen here.
 * @throws `DAY_MALFORMED` where `on` plus `withinDays` lies outside 1900–2199.
 */
export function expiringInstruments({
  instruments,
  on,
  withinDays,
}: {
  readonly instruments: readonly Instrument[];
  readonly on: PlainDay;
  /** Whole, ≥ 0. */
  readonly withinDays: number;
}): readonly ExpiringInstrument[] {
  const lastDay = addDays(on, withinDays);
  return instruments.flatMap((instrument) => {
    const { inForceUntil, endsEarlier = null, endsLater = null } = instrument;
    if (inForceUntil !== null && inForceUntil < on) return [];
    const endsOn = inForceUntil !== null && inForceUntil <= lastDay ? inForceUntil : null;
    const mayEndEarlier = inForceUntil === on ? null : endsEarlier;
    if (endsOn === null && mayEndEarlier === null) return [];
    return [{ instrument, endsOn, mayEndEarlier, mayEndLater: endsLater }];
  });
}
