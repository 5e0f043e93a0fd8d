import type { Issue } from '../errors/issue.ts';

/** Most issues that one reading gives. */
export const ISSUE_LIMIT = 200;

/** At most {@link ISSUE_LIMIT} issues, all of them errors here; where there are more, the last says how many. */
export function cutIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= ISSUE_LIMIT) return issues;
  const shown = ISSUE_LIMIT - 1;
  return [
    ...issues.slice(0, shown),
    { severity: 'error', code: 'ISSUES_CUT', path: '', data: { shown, total: issues.length } },
  ];
}
