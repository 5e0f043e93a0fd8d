import type { PlainDay } from '../../calendar/plain-day.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { reasonMissing, type SheetResult, sheetAct } from './sheet-act.ts';
import { latestSheet } from './sheet-versions.ts';

/**
 * The next version of a published sheet, reopened with everything that it held, and saying why. It goes through all
 * stages again, and its targets may be registered anew; the published version stays as it is and in force until the new
 * one is published. Goes on from the latest of `versions`: while a correction is under way there is no second one.
 */
export function correctSheet(
  versions: readonly [ScoreSheetVersion, ...ScoreSheetVersion[]],
  { reason, on }: { readonly reason: string; readonly on: PlainDay },
): SheetResult {
  const latest = latestSheet(versions);
  const objections = () => ({ saysWhy: reasonMissing(latest, reason) });
  return sheetAct(latest, 'correct', objections, (state) => ({
    ...latest,
    version: latest.version + 1,
    state,
    returns: [],
    publishedOn: null,
    corrects: { version: latest.version, reason, on },
  }));
}
