import type { Issue } from '../../errors/issue.ts';
import { joinPath } from '../../shapes/issue-path.ts';
import { report, shortened } from '../../shapes/report.ts';

const brokenHalf = /\p{Surrogate}/u;

/** Whether a text holds no half of a surrogate pair. */
export function isWellFormed(text: string): boolean {
  return !brokenHalf.test(text);
}

/** The beginning of a broken text with its halves replaced, so that it can be shown. */
export function repaired(text: string): string {
  return shortened(text).replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

/** Texts and names of plain data that hold half a surrogate pair, each with its path: nothing with them can be certified. */
export function brokenTexts(value: unknown): readonly Issue[] {
  const found: Issue[] = [];
  // paths are written only where something is broken, and next to nothing ever is
  if (holdsBroken(value)) visit(value, '', found);
  return found;
}

function holdsBroken(value: unknown): boolean {
  if (typeof value === 'string') return brokenHalf.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsBroken);
  return Object.keys(value).some((name) => brokenHalf.test(name) || holdsBroken(Reflect.get(value, name)));
}

function visit(value: unknown, path: string, found: Issue[]): void {
  if (typeof value === 'string') {
    if (brokenHalf.test(value)) report(found, 'TEXT_NOT_WELL_FORMED', path, { text: repaired(value) });
  } else if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) visit(item, joinPath(path, place), found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      if (brokenHalf.test(name)) report(found, 'TEXT_NOT_WELL_FORMED', path, { text: repaired(name) });
      visit(field, joinPath(path, repaired(name)), found);
    }
  }
}
