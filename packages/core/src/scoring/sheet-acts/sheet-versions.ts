import type { ScoreSheetVersion } from './score-sheet-version.ts';

/** The version with the highest number, in any order of the list. */
export function latestSheet([first, ...rest]: readonly [ScoreSheetVersion, ...ScoreSheetVersion[]]): ScoreSheetVersion {
  return rest.reduce((latest, one) => (one.version > latest.version ? one : latest), first);
}

/** The version in force: the highest that is published; `null` while none is. */
export function publishedSheet(versions: readonly ScoreSheetVersion[]): ScoreSheetVersion | null {
  const [first, ...rest] = versions.filter(({ state }) => state === 'PUBLISHED');
  return first === undefined ? null : latestSheet([first, ...rest]);
}
