import { type AssessmentBook, type AssessmentData, assessmentBook } from '../indicators/assessment-book.ts';
import { buildIndicator } from './build-indicator.ts';
import { buildTarget } from './build-target.ts';

/** A book of what is given; left out, it holds one indicator and one target, and nothing is known of them. */
export function buildAssessmentBook(data: Partial<AssessmentData> = {}): AssessmentBook {
  return assessmentBook({
    indicators: [buildIndicator()],
    targets: [buildTarget()],
    observations: [],
    projects: [],
    projectProgress: [],
    judgements: [],
    unitGroups: [],
    ...data,
  });
}
