import { expect, test } from 'vitest';
import { fixedClock, systemClock, vietnameseDay } from './clock.ts';

test('the day changes at 17:00 UTC, midnight in Việt Nam', () => {
  expect(vietnameseDay(new Date('2024-12-31T16:59:59.999Z'))).toBe('2024-12-31');
  expect(vietnameseDay(new Date('2024-12-31T17:00:00Z'))).toBe('2025-01-01');
  expect(vietnameseDay(new Date('2024-02-28T17:00:00Z'))).toBe('2024-02-29');
});

test('a fixed clock stands still on its day', () => {
  const clock = fixedClock('2025-07-01');
  expect(clock.today()).toBe('2025-07-01');
  expect(vietnameseDay(clock.now())).toBe('2025-07-01');
});

test('the system clock gives a plain day', () => {
  expect(systemClock.today()).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
});
