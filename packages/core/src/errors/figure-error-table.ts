/**
 * Why a figure gets no successor, why a row of a table is no figure, and what is probably wrong with one that was read.
 * Texts of rows are cut at 50 characters. Part of the table of all codes.
 */
export interface FigureErrorTable {
  // what a figure becomes
  /** It was corrected already: go on from `by`. */
  OBSERVATION_SUPERSEDED: { observation: string; by: string };
  OBSERVATION_REASON_MISSING: { observation: string };
  /** A final figure of a period that runs on, the last day included. */
  OBSERVATION_PERIOD_NOT_ENDED: { observation: string; period: string; lastDay: string; on: string };
  /** The new figure would be known before the one it follows. */
  OBSERVATION_KNOWN_EARLIER: { observation: string; knownOn: string; on: string };
  OBSERVATION_UNCHANGED: { observation: string };
  /** Each figure has a key of its own. */
  OBSERVATION_KEY_TAKEN: { observation: string };
  /** Only what a unit declared is verified. */
  OBSERVATION_NOT_DECLARED: { observation: string; voice: string };
  // rows
  CELLS_COUNT: { expected: number; found: number };
  COLUMN_TWICE: { column: string };
  /** Text where a number must stand, or a number not written in the declared way. */
  NUMBER_MISWRITTEN: { text: string; decimal: ',' | '.'; grouping: '.' | ',' | ' ' | '' };
  DAY_MISWRITTEN: { text: string; writing: 'dd/MM/yyyy' | 'yyyy-MM-dd' };
  /** Well written, and in no calendar: 30/02/2024. */
  DAY_NOT_EXISTING: { text: string };
  DAY_IN_FUTURE: { day: string; on: string };
  PERIOD_NOT_BEGUN: { period: string; firstDay: string; on: string };
  /** A final figure, known before its period was over. */
  FINAL_BEFORE_END: { period: string; lastDay: string; knownOn: string };
  /** The code stands for several indicators: write the key. */
  INDICATOR_AMBIGUOUS: { code: string; keys: readonly string[] };
  /** Several lives of the code share days with the period: write `code@first day`. */
  UNIT_CODE_AMBIGUOUS: { code: string; period: string; lives: readonly string[] };
  NEGATIVE_NOT_ALLOWED: { indicator: string; value: string };
  /** A count or a rank that is no whole number, or too large for one. */
  NOT_WHOLE: { value: string };
  /** `of`: size of the field, `null` where it is not written. */
  RANK_OUTSIDE_FIELD: { rank: number; of: number | null };
  DENOMINATOR_ZERO: Record<never, never>;
  /** A recognition or a date is no figure of a table. */
  KIND_NOT_IMPORTED: { indicator: string; valueType: string };
  /** Other rows for the same indicator, unit, period and status, at most ten; `same`: they say the same value. */
  ROW_TWICE: { rows: readonly number[]; same: boolean };
  /** A figure known already for the same, not corrected so far: correct it, do not import it again. */
  OBSERVATION_KNOWN_ALREADY: { observation: string; same: boolean };
  /** A figure for the same is further on in its life: an estimate does not follow a final one. */
  OBSERVATION_LATER_KNOWN: { observation: string; status: string };
  // warnings
  /** More than `factor` times the figure of the period before, or less than one part in `factor` of it. */
  FIGURE_JUMPED: { indicator: string; value: string; previous: string; previousPeriod: string; factor: string };
}
