import type { Issue } from '../../errors/issue.ts';
import { nearestFor, report, shortened } from '../../shapes/report.ts';

/** A value that is none of a closed list, which only a caller without types can pass. */
export function reportValue(found: Issue[], path: string, value: unknown, allowed: readonly string[]): void {
  const text = shortened(String(value));
  report(found, 'VALUE_UNKNOWN', path, { value: text, nearest: nearestFor(found, text, allowed), allowed });
}

export function reportDay(found: Issue[], path: string, value: unknown): void {
  report(found, 'DAY_MALFORMED', path, { text: shortened(String(value)) });
}

export function reportYear(found: Issue[], path: string, value: unknown): void {
  report(found, 'YEAR_MALFORMED', path, { text: shortened(String(value)) });
}

export function reportCount(found: Issue[], path: string, value: unknown): void {
  report(found, 'COUNT_MALFORMED', path, { text: shortened(String(value)) });
}

/** Whether it is a whole number that is not negative. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A flag that is neither left out nor true nor false. */
export function isNoFlag(value: unknown): boolean {
  return value !== undefined && typeof value !== 'boolean';
}

export function reportFlag(found: Issue[], path: string, value: unknown): void {
  report(found, 'FILE_SHAPE', path, { path, expected: 'boolean', received: shortened(String(value)) });
}
