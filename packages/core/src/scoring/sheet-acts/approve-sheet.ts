import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { type SheetResult, sheetAct } from './sheet-act.ts';

/** The council approves an appraised sheet; nothing in it changes any more. */
export function approveSheet(version: ScoreSheetVersion): SheetResult {
  return sheetAct(
    version,
    'approve',
    () => ({}),
    (state) => ({ ...version, state }),
  );
}
