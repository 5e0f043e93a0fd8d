import type { Key } from '../../sources/key.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { ScoreColumn, Scorer } from '../table/score-column.ts';
import type { EntryValue } from './entry-value.ts';

/** One cell: a value, who filled it in, why, and with what evidence. */
export interface ScoreEntry {
  readonly value: EntryValue;
  /** Absent: not recorded, and then not checked. */
  readonly by?: Scorer;
  readonly reason?: string;
  /** Keys or numbers of papers. */
  readonly evidence?: readonly string[];
}

/** What one unit was given to reach and what was filled in for it, by column and key of the criterion. */
export interface ScoreSheet {
  readonly unit: Key;
  /** By key of the criterion; `notAssigned` is registered too. A criterion that is not here is not registered. */
  readonly targets?: Readonly<Record<string, DecimalText | 'notAssigned'>>;
  readonly columns: Readonly<Partial<Record<ScoreColumn, Readonly<Record<string, ScoreEntry>>>>>;
  /** Figures outside the table that tie-breaks ask for, by name. */
  readonly tieFigures?: Readonly<Record<string, DecimalText>>;
}
