import type { Key } from '../../sources/key.ts';
import { scoreSheetTransitions } from '../sheet/score-sheet-transitions.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';

/** The first version of a unit's sheet: open, with nothing registered and nothing filled in. */
export function openSheet(unit: Key): ScoreSheetVersion {
  return {
    version: 1,
    state: scoreSheetTransitions.initial,
    sheet: { unit, targets: {}, columns: {} },
    registeredOn: null,
    returns: [],
    publishedOn: null,
  };
}
