import { describe, expect, it } from 'vitest';
import { intervalContains, intervalsOverlap, isInInterval } from './day-interval.ts';

const year = { from: '2024-01-01', until: '2025-01-01' };
const sinceMerger = { from: '2025-07-01', until: null };

describe('isInInterval', () => {
  it('includes the first day and excludes the end', () => {
    expect(isInInterval('2023-12-31', year)).toBe(false);
    expect(isInInterval('2024-01-01', year)).toBe(true);
    expect(isInInterval('2024-12-31', year)).toBe(true);
    expect(isInInterval('2025-01-01', year)).toBe(false);
  });

  it('knows no end where it is open', () => {
    expect(isInInterval('2025-06-30', sinceMerger)).toBe(false);
    expect(isInInterval('2199-12-31', sinceMerger)).toBe(true);
  });
});

describe('intervalContains', () => {
  it('contains itself and what lies inside', () => {
    expect(intervalContains(year, year)).toBe(true);
    expect(intervalContains(year, { from: '2024-02-29', until: '2024-03-01' })).toBe(true);
    expect(intervalContains(sinceMerger, { from: '2025-07-01', until: '2026-01-01' })).toBe(true);
    expect(intervalContains(sinceMerger, sinceMerger)).toBe(true);
  });

  it('does not contain what sticks out on either side', () => {
    expect(intervalContains(year, { from: '2023-12-31', until: '2024-02-01' })).toBe(false);
    expect(intervalContains(year, { from: '2024-12-31', until: '2025-01-02' })).toBe(false);
    expect(intervalContains(year, { from: '2024-06-01', until: null })).toBe(false);
  });
});

describe('intervalsOverlap', () => {
  it('needs a day in both', () => {
    expect(intervalsOverlap(year, { from: '2024-12-31', until: null })).toBe(true);
    expect(intervalsOverlap(year, { from: '2025-01-01', until: null })).toBe(false);
    expect(intervalsOverlap({ from: '2025-01-01', until: null }, year)).toBe(false);
    expect(intervalsOverlap(year, { from: '2023-01-01', until: '2024-01-01' })).toBe(false);
    expect(intervalsOverlap(sinceMerger, { from: '2030-01-01', until: null })).toBe(true);
  });
});
