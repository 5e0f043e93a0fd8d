import type { Rational } from '../../numbers/rational.ts';
import type { SourceRef } from '../../sources/source-ref.ts';
import type { Barring } from '../methods/prepared-method.ts';
import type { ReadValue } from '../methods/read-value.ts';
import type { RuleName } from '../methods/rule-name.ts';
import type { ScoringProblem, Situation } from '../scoring-problem.ts';
import type { NodeStatus } from '../sheet/node-score.ts';
import type { ScoreCriterion } from '../table/score-node.ts';

/** What is common to what is said about parts and criteria. */
interface FindingFields {
  readonly node: string;
  /** As printed. */
  readonly label: string;
  /** How deep it stands; the root at 0. */
  readonly depth: number;
  readonly status: NodeStatus;
  readonly points: Rational;
  readonly max: Rational;
  /** What it adds to the total, after what stands above it spread or took away. */
  readonly contribution: Rational;
  /** The clause of the table. */
  readonly source: SourceRef;
  /** What its own limits and its own rounding changed, in its own points; `null`: nothing. */
  readonly limited: Rational | null;
  readonly rounded: Rational | null;
}

/** Why a criterion has its points: the rule, what it was asked of, and what of the group mattered. */
export interface CriterionFinding extends FindingFields {
  readonly kind: 'criterion';
  /** As it stands in the table: its method with all parameters, its unit of measure. */
  readonly criterion: ScoreCriterion;
  readonly method: string;
  readonly rule: RuleName | null;
  readonly situation: Situation | null;
  /** `null`: nothing was filled in. */
  readonly value: ReadValue | null;
  readonly target: Rational | null;
  /** The best of the group, or of those compared apart, where the method compares. */
  readonly best: Rational | null;
  /** Points that went to the criterion which collects. */
  readonly excess: Rational | null;
  /** Criteria whose excess came here. */
  readonly collectedFrom: readonly string[];
  readonly bars: readonly Barring[];
  readonly problem: ScoringProblem | null;
}

/** A part: its own `contribution` is only what its limits and rounding changed; its children say the rest. */
export interface PartFinding extends FindingFields {
  readonly kind: 'part';
  /** By what its content was multiplied, because some of it was spread over the rest. */
  readonly factor: Rational | null;
}

/** The points of one node. All contributions together are the total, exactly. */
export type PointFinding = CriterionFinding | PartFinding;
