import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { type AssessedOn, assessTarget } from '../assess-target.ts';
import type { AssessmentData } from '../assessment-book.ts';
import type { PredicateKind } from '../predicate.ts';
import type { TargetAssessment } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

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
