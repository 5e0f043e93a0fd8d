import type { ErrorCode, ErrorTable } from '../errors/error-table.ts';
import type { Issue } from '../errors/issue.ts';
import { nearestName } from '../text/nearest-name.ts';
import { ISSUE_LIMIT } from './cut-issues.ts';

/** An error at a place of the input. */
export function errorAt<C extends ErrorCode>(code: C, path: string, data: ErrorTable[C]): Issue {
  // code and data of one issue belong together, which the compiler cannot follow through the union
  return { severity: 'error', code, path, data } as Issue;
}

/** Adds an error to what was found. */
export function report<C extends ErrorCode>(found: Issue[], code: C, path: string, data: ErrorTable[C]): void {
  found.push(errorAt(code, path, data));
}

/** A text of the input inside an issue, not longer than a line. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** As `nearestName` for the issues that will be shown; the search costs too much for a hundred thousand others. */
export function nearestFor(found: readonly Issue[], text: string, candidates: readonly string[]): string | null {
  return found.length < ISSUE_LIMIT ? nearestName(text, candidates) : null;
}
