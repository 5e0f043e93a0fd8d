import { type DayInterval, intervalContains } from '../../calendar/day-interval.ts';
import { nearestFor, report } from '../../shapes/report.ts';
import type { Provision } from '../../sources/provision.ts';
import type { BookReading } from './book-reading.ts';

/** A time that begins before it ends, inside the validity of the book. */
export function checkInterval({ from, until }: DayInterval, path: string, { book, found }: BookReading): void {
  if (until !== null && until <= from) {
    report(found, 'DATES_REVERSED', path, { from, until });
    return;
  }
  const { validity } = book;
  if (intervalContains(validity, { from, until })) return;
  const outer = { outerFrom: validity.from, outerUntil: validity.until };
  report(found, 'ERA_OUTSIDE', path, { from, until, instrument: null, ...outer });
}

/** A provision of a known instrument that is in force all the time. */
export function checkProvision(
  provision: Provision,
  { from, until }: DayInterval,
  path: string,
  { instruments, found }: BookReading,
): void {
  const instrument = instruments.get(provision.instrument);
  if (instrument === undefined) {
    const nearest = nearestFor(found, provision.instrument, [...instruments.keys()]);
    report(found, 'INSTRUMENT_UNKNOWN', `${path}.instrument`, { instrument: provision.instrument, nearest });
    return;
  }
  const { inForceFrom, inForceUntil } = instrument;
  if (intervalContains({ from: inForceFrom ?? from, until: inForceUntil }, { from, until })) return;
  const outer = { outerFrom: inForceFrom, outerUntil: inForceUntil };
  report(found, 'ERA_OUTSIDE', path, { from, until, instrument: instrument.number, ...outer });
}
