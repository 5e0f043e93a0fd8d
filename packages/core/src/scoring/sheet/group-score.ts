import type { GroupFigures } from '../methods/prepared-method.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreView } from '../table/score-column.ts';
import type { NodeScore } from './node-score.ts';
import type { Placing } from './placing.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** All nodes of one unit, by index of the node. */
export interface UnitScore {
  readonly sheet: ScoreSheet;
  readonly placings: readonly Placing[];
  readonly nodes: readonly NodeScore[];
}

/** All units of a group in one view, in the order of the sheets, scored together because some methods compare. */
export interface GroupScore {
  readonly table: PreparedTable;
  readonly view: ScoreView;
  readonly units: readonly UnitScore[];
  /** By index of the node. */
  readonly figures: readonly GroupFigures[];
}
