import { describe, expect, it } from 'vitest';
import { reportErrors } from './report-errors.ts';

const misfit = { report: 'x/r', item: 'i', expected: null, found: null } as const;

describe('errors of reports in English', () => {
  it('call what does not fit by its name, and write periods, days and sources in words', () => {
    const data = { ...misfit, field: 'period', expected: '2026-01', found: '2026-Q1' } as const;
    expect(reportErrors.REPORT_FIGURE_MISFIT(data)).toBe(
      'The figure does not fit the item “i” in its period: January 2026 is needed, not the first quarter of 2026.',
    );
    expect(
      reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field: 'knownOn', expected: '2026-02-05', found: '2026-02-06' }),
    ).toMatch(/5 February 2026 or an earlier day is needed, not 6 February 2026\.$/);
    expect(
      reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field: 'voice', expected: 'DECLARED', found: 'PUBLISHED' }),
    ).toMatch(/“Self-declared” is needed, not “Published”\.$/);
  });

  it('say what to do where nothing is expected or nothing was found', () => {
    const said = (field: 'key' | 'supersedes', found: string | null) =>
      reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field, found });
    expect(said('key', 'x/a')).toMatch(/key: another key is needed, not “x\/a”\.$/);
    expect(said('supersedes', 'x/a')).toMatch(/nothing is needed, not “x\/a”\.$/);
    expect(reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field: 'supersedes', expected: 'x/a' })).toMatch(
      /“x\/a” is needed, not nothing\.$/,
    );
  });

  it('call states by their names, and cut long lists', () => {
    expect(
      reportErrors.REPORT_ITEM_STATE({ report: 'x/r', item: 'i', state: 'OPEN', allowed: ['SUBMITTED', 'RETURNED'] }),
    ).toBe('This is not possible for the item “i” in the state “Open”, only in the state “Handed in” or “Returned”.');
    expect(reportErrors.REPORT_ITEMS_UNANSWERED({ report: 'x/r', items: ['a', 'b', 'c', 'd', 'e', 'f'] })).toBe(
      'Items not answered yet: “a”, “b”, “c”, “d”, “e” and ….',
    );
  });
});
