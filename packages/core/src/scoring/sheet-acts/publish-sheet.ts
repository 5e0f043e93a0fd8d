import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { type SheetResult, type SheetScene, sheetAct } from './sheet-act.ts';

/** Publishes an approved sheet and freezes it; a version that it corrects is no longer in force. */
export function publishSheet(version: ScoreSheetVersion, { on }: SheetScene): SheetResult {
  return sheetAct(
    version,
    'publish',
    () => ({}),
    (state) => ({ ...version, state, publishedOn: on }),
  );
}
