import type { Predicate } from '../indicators/predicate.ts';
import type { Target } from '../indicators/target.ts';
import type { Flag, Reading, Reason, TargetAssessment, Verdict } from '../indicators/target-assessment.ts';
import type { Key } from '../sources/key.ts';

/** What sentences about a target need and an assessment does not carry. */
export interface AssessmentWords {
  /** Unit of measure of the target's indicator, as printed; `null` where it has none. */
  readonly unitOfMeasure: string | null;
  /** What a target, an indicator, a group, a project or an observation is called; the key itself where it has no name. */
  readonly nameOf: (key: Key) => string;
}

/** As {@link AssessmentWords}, for the whole answer. */
export interface AssessmentContext extends AssessmentWords {
  readonly target: Pick<Target, 'name' | 'period' | 'predicate'>;
  /** Name of the unit or group that the target is about. */
  readonly scopeName: string | null;
}

/** Reasons why there is no verdict yet, or none at all. */
export type MissingReason = Extract<
  Reason,
  {
    code:
      | 'NOT_YET_ENDED'
      | 'NOT_YET_PUBLISHED'
      | 'NO_OBSERVATION'
      | 'NO_FINAL_COVERAGE'
      | 'BASE_NOT_FOUND'
      | 'MEMBERS_NOT_FOUND'
      | 'REFERENCE_UNKNOWN'
      | 'BASE_WITHHELD'
      | 'BASE_NOT_SURVEYED'
      | 'CURRENT_WITHHELD'
      | 'CURRENT_NOT_SURVEYED'
      | 'INDEX_REPLACED'
      | 'NO_BASE_DECLARED'
      | 'ATTENTION_ONLY'
      | 'POSITION_UNDEFINED'
      | 'STATUS_DATE_UNKNOWN'
      | 'PLAN_DATE_UNKNOWN'
      | 'DIRECTION_UNDEFINED'
      | 'INDICATOR_MISFIT'
      | 'PROJECTS_UNNAMED'
      | 'NOT_JUDGED';
  }
>;

/** Everything that is said about targets and their assessments; a new code or kind does not compile until it is worded. */
export interface AssessmentSentences {
  readonly verdicts: { readonly [V in Verdict]: string };
  readonly finalities: { readonly [F in 'PROVISIONAL' | 'FINAL']: string };
  readonly readingNames: { readonly [N in Reading['name']]: string };
  /** A clause: lower case first, no full stop. */
  readonly reason: (reason: Reason, words: AssessmentWords) => string;
  /** A clause. */
  readonly flag: (flag: Flag, words: AssessmentWords) => string;
  /** A clause: the reading, its verdict and its reason. */
  readonly reading: (reading: Reading, words: AssessmentWords) => string;
  /** A clause that says what is demanded: `đạt khoảng 9 %`. */
  readonly predicate: (predicate: Predicate, words: AssessmentWords) => string;
  /** The whole answer: which promise, which verdict, which number, which flags and readings, which data and rule (R18). */
  readonly assessment: (assessment: TargetAssessment, context: AssessmentContext) => string;
}
