import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../../calendar/partial-date.ts';
import { isDay } from '../../calendar/plain-day.ts';
import { expiringInstruments } from '../../law/expiring-instruments.ts';
import { instruments } from './instruments.ts';

const numbers = instruments.map(({ number }) => number);

describe('instruments', () => {
  it('are each there once', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('name only each other', () => {
    const named = instruments.flatMap(
      ({ amendedBy, amends = [], replaces = [], endsEarlier, endsLater, appliedAfterEnd = [] }) => [
        ...amendedBy.map(({ number }) => number),
        ...amends,
        ...replaces,
        ...[endsEarlier, endsLater, ...appliedAfterEnd].flatMap((condition) =>
          condition === undefined ? [] : [condition.by.instrument, ...(condition.candidates ?? [])],
        ),
      ],
    );
    expect(named.filter((number) => !numbers.includes(number))).toStrictEqual([]);
  });

  it('are amended and replaced from the day on which the other takes force', () => {
    const of = (number: string) => instruments.find((instrument) => instrument.number === number);
    for (const instrument of instruments) {
      for (const { number, from } of instrument.amendedBy) {
        expect([number, of(number)?.inForceFrom, of(number)?.amends]).toStrictEqual([
          number,
          from,
          expect.arrayContaining([instrument.number]),
        ]);
      }
      for (const number of instrument.replaces ?? []) {
        expect([number, of(number)?.inForceUntil]).toStrictEqual([number, instrument.inForceFrom]);
      }
    }
  });

  it('have days that exist, in order', () => {
    for (const { number, issuedOn, inForceFrom, inForceUntil } of instruments) {
      expect([number, issuedOn === null || isPartialDate(issuedOn)]).toStrictEqual([number, true]);
      expect([number, [inForceFrom, inForceUntil].every((day) => day === null || isDay(day))]).toStrictEqual([
        number,
        true,
      ]);
      if (inForceFrom !== null && inForceUntil !== null) expect(inForceFrom < inForceUntil).toBe(true);
      if (inForceFrom !== null && issuedOn !== null) expect(issuedOn <= inForceFrom).toBe(true);
    }
  });

  it('warn of the end of Decree 152/2025 and of the law that may end parts of it earlier', () => {
    const on = (day: string, withinDays: number) =>
      expiringInstruments({ instruments, on: day, withinDays }).map((found) => [
        found.instrument.number,
        found.endsOn,
        found.mayEndEarlier?.candidates ?? null,
      ]);
    const candidates = ['06/2026/QH16', '01/2026/QĐ-TTg'];
    expect(on('2026-11-22', 90)).toStrictEqual([['152/2025/NĐ-CP', null, candidates]]);
    expect(on('2026-12-01', 90)).toStrictEqual([['152/2025/NĐ-CP', '2027-03-01', candidates]]);
    expect(on('2027-03-02', 3650)).toStrictEqual([]);
  });
});
