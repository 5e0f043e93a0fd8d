import { ThiduaError } from '../errors/thidua-error.ts';
import type { AssessmentBook } from './assessment-book.ts';
import type { MilestoneRef } from './predicate.ts';
import type { Milestone, Project } from './project.ts';

/**
 * The milestone that a target names.
 * @throws `PROJECT_UNKNOWN`; `MILESTONE_UNKNOWN` where the project has none of that key.
 */
export function milestoneOfRef(
  book: AssessmentBook,
  ref: MilestoneRef,
): { readonly project: Project; readonly milestone: Milestone } {
  const project = book.projects.get(ref.project);
  if (project === undefined) throw new ThiduaError('PROJECT_UNKNOWN', { key: ref.project });
  const milestone = project.milestones.find((one) => one.key === ref.milestone);
  if (milestone === undefined) throw new ThiduaError('MILESTONE_UNKNOWN', { key: ref.milestone });
  return { project, milestone };
}
