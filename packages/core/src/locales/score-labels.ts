import type { Situation } from '../errors/scoring-error-table.ts';
import type { ScoringMethodKind } from '../scoring/methods/scoring-method.ts';
import type { TiePolicy } from '../scoring/ranking/ranking-rules.ts';
import type { EntryKind } from '../scoring/sheet/entry-value.ts';
import type { NodeStatus } from '../scoring/sheet/node-score.ts';
import type { ScoreSheetState } from '../scoring/sheet/score-sheet-transitions.ts';
import type { Handling } from '../scoring/table/handling.ts';
import type { Scorer, ScoreView } from '../scoring/table/score-column.ts';
import type { LabelsOf } from './labels-of.ts';

/** What the values of the closed unions of scoring are called; as the other labels, capital first. */
export interface ScoreLabels {
  readonly scoreSheetState: LabelsOf<ScoreSheetState>;
  /** The three columns, and the mixed total. */
  readonly scoreView: LabelsOf<ScoreView>;
  /** Those that are no agency by its key. */
  readonly scorer: LabelsOf<Exclude<Scorer, `agency:${string}`>>;
  readonly scoringMethod: LabelsOf<ScoringMethodKind>;
  readonly nodeStatus: LabelsOf<NodeStatus>;
  readonly situation: LabelsOf<Situation>;
  readonly handling: LabelsOf<Handling | 'notAssigned' | 'full'>;
  readonly tiePolicy: LabelsOf<TiePolicy>;
  readonly entryKind: LabelsOf<EntryKind>;
}
