import type { SourceRef } from '../../sources/source-ref.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { ScoringMethod } from '../methods/scoring-method.ts';
import type { RoundingRule } from '../rounding-rule.ts';
import type { HandlingRules } from './handling.ts';
import type { ScoreColumn, Scorers } from './score-column.ts';

/** What parts and criteria of a score table have in common. */
interface NodeFields {
  /** Unique in the table: `II.3.a`; letters, digits, dots and hyphens. */
  readonly key: string;
  /** As printed. */
  readonly label: string;
  /**
   * Most points; of content it equals the sum of its content children. For a bonus it is its cap, which its children may
   * exceed together; for a penalty it is `"0"`.
   */
  readonly max: DecimalText;
  /** Absent: content (nội dung). Bonus and penalty stand outside the sum of the maxima. */
  readonly role?: 'bonus' | 'penalty';
  /** Fewest points, e.g. `"0"` for a criterion that loses points, `"-30"` for all penalties; absent: no floor. */
  readonly least?: DecimalText;
  /** Most points together with what is added to the part beyond its maximum; absent: no further cap. */
  readonly most?: DecimalText;
  /** Goes down to what is below, unless that says otherwise. */
  readonly scorers?: Scorers;
  /** The columns that make the mixed total, the first that is filled in; goes down. */
  readonly counts?: readonly ScoreColumn[];
  /** Goes down, situation by situation. */
  readonly when?: HandlingRules;
  /** The clause of the table; absent: that of the part above. */
  readonly source?: SourceRef;
  /** Before the table's own rounding of its kind of node, and in its place. */
  readonly rounding?: RoundingRule;
}

export interface ScorePart extends NodeFields {
  readonly kind: 'part';
  readonly children: readonly ScoreNode[];
}

export interface ScoreCriterion extends NodeFields {
  readonly kind: 'criterion';
  readonly method: ScoringMethod;
  /** As printed; `%` lets a 0.9 among 90s be noticed. */
  readonly unitOfMeasure?: string;
  /** The same plan for every unit; absent: each sheet has its own. */
  readonly target?: DecimalText;
  /** Whether a scorer may also type points, between 0 and the maximum, in the place of the result. */
  readonly alsoTyped?: true;
}

/** A node of a score table; content, bonus or penalty. */
export type ScoreNode = ScorePart | ScoreCriterion;
