import type { CaseDifference } from './run-case.ts';

/** `gaps: expected 23.2, found 24.1.a`: one line for a developer or a terminal, in no human language but its own. */
export function differenceInWords({ field, expected, found }: CaseDifference): string {
  return `${field}: expected ${written(expected)}, found ${written(found)}`;
}

function written(value: CaseDifference['expected']): string {
  if (value === undefined) return '(nothing)';
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? '(none)' : value.join(', ');
}
