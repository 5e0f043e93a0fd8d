import { describe, expect, it } from 'vitest';
import type { Issue } from '../errors/issue.ts';
import { cutIssues } from './cut-issues.ts';

const warning: Issue = { severity: 'warning', code: 'STATEMENT_CARRIED_BY_NOTHING', path: 's', data: { row: '1' } };
const error: Issue = { severity: 'error', code: 'FIELD_MISSING', path: 'f', data: { field: 'f' } };

describe('cutIssues', () => {
  it('leaves two hundred as they are', () => {
    const issues = [...Array.from({ length: 199 }, () => warning), error];
    expect(cutIssues(issues)).toBe(issues);
  });

  it('shows errors before warnings when there are more, and says how many', () => {
    const shown = cutIssues([...Array.from({ length: 200 }, () => warning), error]);
    expect(shown).toHaveLength(200);
    expect(shown[0]).toBe(error);
    expect(shown[199]).toStrictEqual({
      severity: 'error',
      code: 'ISSUES_CUT',
      path: '',
      data: { shown: 199, total: 201 },
    });
  });

  it('is no error where only warnings were cut', () => {
    expect(cutIssues(Array.from({ length: 300 }, () => warning)).at(-1)?.severity).toBe('warning');
  });
});
