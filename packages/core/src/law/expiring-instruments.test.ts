import { describe, expect, it } from 'vitest';
import type { Instrument } from '../sources/instrument.ts';
import { expiringInstruments } from './expiring-instruments.ts';

const instrument = (number: string, more: Partial<Instrument>): Instrument => ({
  number,
  issuer: 'Chính phủ',
  issuedOn: null,
  inForceFrom: '2025-07-01',
  inForceUntil: null,
  amendedBy: [],
  verification: 'text',
  ...more,
});
const condition = { by: { instrument: 'B', article: 60 }, condition: { vi: 'khi có luật mới', en: 'with a new law' } };
const open = instrument('A', {});
const conditional = instrument('B', { inForceUntil: '2027-03-01', endsEarlier: condition, endsLater: condition });
const ending = instrument('C', { inForceUntil: '2026-07-01' });

const expiring = (on: string, withinDays: number) =>
  expiringInstruments({ instruments: [open, conditional, ending], on, withinDays }).map((found) => [
    found.instrument.number,
    found.endsOn,
    found.mayEndEarlier !== null,
    found.mayEndLater !== null,
  ]);

describe('expiringInstruments', () => {
  it('finds those whose first day without force is among the days asked about, both ends included', () => {
    expect(expiring('2026-06-01', 30)).toStrictEqual([
      ['B', null, true, true],
      ['C', '2026-07-01', false, false],
    ]);
    expect(expiring('2026-06-01', 29)).toStrictEqual([['B', null, true, true]]);
    expect(expiring('2026-07-01', 0)).toStrictEqual([
      ['B', null, true, true],
      ['C', '2026-07-01', false, false],
    ]);
  });

  it('names the condition of an earlier end on every day up to the end, and no longer on it', () => {
    expect(expiring('2027-02-28', 1)).toStrictEqual([['B', '2027-03-01', true, true]]);
    expect(expiring('2027-03-01', 0)).toStrictEqual([['B', '2027-03-01', false, true]]);
    expect(expiring('2027-03-02', 365)).toStrictEqual([]);
  });

  it('leaves out what has ended and what has no known end', () => {
    expect(expiring('2026-07-02', 365)).toStrictEqual([['B', '2027-03-01', true, true]]);
  });
});
