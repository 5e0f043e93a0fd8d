import { describe, expect, it } from 'vitest';
import { movementPhase } from './movement-phase.ts';

describe('movementPhase', () => {
  it.each([
    [{ from: '2019', until: '2025' }, '2018-12-31', 'NOT_BEGUN'],
    [{ from: '2019', until: '2025' }, '2019-01-01', 'OPEN'],
    [{ from: '2019', until: '2025' }, '2025-12-31', 'OPEN'],
    [{ from: '2019', until: '2025' }, '2026-01-01', 'OVER'],
    [{ until: '2022-09' }, '2022-10-01', 'OVER'],
    [{ until: '2022-09' }, '2022-09-30', 'UNKNOWN'],
    [{ from: '2019' }, '2024-01-01', 'UNKNOWN'],
    [{}, '2024-01-01', 'UNKNOWN'],
  ] as const)('%o on %s is %s', (movement, on, phase) => {
    expect(movementPhase(movement, on)).toBe(phase);
  });
});
