import { describe, expect, it } from 'vitest';
import { lastDayInTime } from './deadline.ts';

describe('lastDayInTime', () => {
  it('does not count the day of the start', () => {
    expect(lastDayInTime({ kind: 'calendarDays', days: 30 }, '2025-07-01')).toBe('2025-07-31');
    expect(lastDayInTime({ kind: 'months', months: 6 }, '2025-08-31')).toBe('2026-02-28');
  });

  it('names a day of the year of the start or of a later one', () => {
    const limit = { kind: 'dayOfYear', month: 12, day: 31, yearsLater: 1 } as const;
    expect(lastDayInTime(limit, '2025-03-10')).toBe('2026-12-31');
    expect(lastDayInTime({ ...limit, month: 6, day: 30, yearsLater: 0 }, '2026-01-05')).toBe('2026-06-30');
  });

  it('leaves working days to whoever has the holidays, and guidance to whoever gives it', () => {
    expect(lastDayInTime({ kind: 'workingDays', days: 20 }, '2025-07-01')).toBeNull();
    expect(lastDayInTime({ kind: 'workingDaysBefore', atLeast: 10 }, '2025-07-01')).toBeNull();
    expect(lastDayInTime({ kind: 'setElsewhere' }, '2025-07-01')).toBeNull();
  });

  it('refuses a day outside the calendar', () => {
    expect(() => lastDayInTime({ kind: 'dayOfYear', month: 12, day: 31, yearsLater: 1 }, '2199-01-01')).toThrow(
      expect.objectContaining({ code: 'DAY_MALFORMED' }),
    );
  });
});
