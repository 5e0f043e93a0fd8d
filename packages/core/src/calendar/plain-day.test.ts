import { describe, expect, it } from 'vitest';
import { addDays, addMonths, compareDays, isDay, parseDay } from './plain-day.ts';

describe('isDay and parseDay', () => {
  it.each(['2025-07-01', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2023-04-30'])('take %s', (text) => {
    expect(isDay(text)).toBe(true);
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    ['29 February of a common year', '2023-02-29'],
    ['29 February of 1900, no leap year', '1900-02-29'],
    ['29 February of 2100, no leap year', '2100-02-29'],
    ['30 February', '2024-02-30'],
    ['31 April', '2023-04-31'],
    ['month 13', '2023-13-01'],
    ['month 0', '2023-00-01'],
    ['day 0', '2023-01-00'],
    ['day 32', '2023-01-32'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['a year and month', '2023-05'],
    ['one digit', '2023-5-3'],
    ['the Vietnamese order', '30/5/2023'],
    ['a time', '2023-05-30T00:00'],
    ['a space', ' 2023-05-30'],
    ['a line end', '2023-05-30\n'],
    ['nothing', ''],
  ])('refuse %s', (_what, text) => {
    expect(isDay(text)).toBe(false);
    expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'DAY_MALFORMED', data: { text } }));
  });
});

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(addDays('2024-01-01', 366)).toBe('2025-01-01');
    expect(addDays('2025-07-01', 0)).toBe('2025-07-01');
  });

  it('refuses to leave the years 1900–2199', () => {
    expect(() => addDays('2199-12-31', 1)).toThrow(
      expect.objectContaining({ code: 'DAY_MALFORMED', data: { text: '2200-01-01' } }),
    );
    expect(() => addDays('1900-01-01', -1)).toThrow(expect.objectContaining({ data: { text: '1899-12-31' } }));
  });
});

describe('addMonths', () => {
  it('keeps the day, or takes the last of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-11-15', 3)).toBe('2025-02-15');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('refuses to leave the years 1900–2199', () => {
    expect(() => addMonths('2199-12-31', 1)).toThrow(
      expect.objectContaining({ code: 'DAY_MALFORMED', data: { text: '2200-01-31' } }),
    );
  });
});

describe('compareDays', () => {
  it('orders days', () => {
    expect(compareDays('2024-12-31', '2025-01-01')).toBe(-1);
    expect(compareDays('2025-01-01', '2024-12-31')).toBe(1);
    expect(compareDays('2025-01-01', '2025-01-01')).toBe(0);
    expect(['2025-07-01', '2024-02-29', '2025-06-30'].toSorted(compareDays)).toStrictEqual([
      '2024-02-29',
      '2025-06-30',
      '2025-07-01',
    ]);
  });
});
