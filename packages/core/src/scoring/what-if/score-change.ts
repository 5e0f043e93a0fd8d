import type { Key } from '../../sources/key.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { ScoreEntry } from '../sheet/score-sheet.ts';
import type { ScoreColumn } from '../table/score-column.ts';

/** What one would like to see changed. */
export type ScoreChange =
  /** `null`: as if it had not been filled in. */
  | {
      readonly kind: 'entry';
      readonly unit: Key;
      readonly column: ScoreColumn;
      readonly node: string;
      readonly entry: ScoreEntry | null;
    }
  | { readonly kind: 'target'; readonly unit: Key; readonly node: string; readonly target: DecimalText | 'notAssigned' }
  /** Another weight of a criterion; the parts above it, and the scale, follow. */
  | { readonly kind: 'maximum'; readonly node: string; readonly max: DecimalText };
