import type { Issue } from '../errors/issue.ts';

/** Most issues that one reading of a file gives. */
export const ISSUE_LIMIT = 200;

/** At most {@link ISSUE_LIMIT} issues: when there are more, errors before warnings, and the last says how many. */
export function cutIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= ISSUE_LIMIT) return issues;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const shown = ISSUE_LIMIT - 1;
  return [
    ...[...errors, ...warnings].slice(0, shown),
    {
      severity: errors.length > 0 ? 'error' : 'warning',
      code: 'ISSUES_CUT',
      path: '',
      data: { shown, total: issues.length },
    },
  ];
}
