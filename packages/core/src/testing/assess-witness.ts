import { type AssessedOn, assessTarget } from '../indicators/assess-target.ts';
import type { AssessmentData } from '../indicators/assessment-book.ts';
import type { PredicateKind } from '../indicators/predicate.ts';
import type { TargetAssessment } from '../indicators/target-assessment.ts';
import type { VerdictOf } from '../indicators/verdicts-of-kind.ts';
import { buildAssessmentBook } from './build-assessment-book.ts';

/** Data under which `test/target` gets a verdict; assessed on 2025-06-30 unless it says otherwise. */
export interface Witness {
  readonly data: Partial<AssessmentData>;
  readonly days?: AssessedOn;
}

/** One witness for each verdict that a kind may give: a verdict without one does not compile. */
export type Witnesses<K extends PredicateKind> = { readonly [V in VerdictOf<K>]: Witness };

/** Assesses `test/target` of a witness. */
export function assessWitness({ data, days = { on: '2025-06-30' } }: Witness): TargetAssessment {
  return assessTarget(buildAssessmentBook(data), 'test/target', days);
}
