import type { Assessing } from '../assessing.ts';
import { combineMilestones } from '../combine-milestones.ts';
import { milestoneOfRef } from '../milestone-of-ref.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Milestone, Project } from '../project.ts';
import { type MilestoneOutcome, reachMilestone } from '../reach-milestone.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/** "trước thời hạn": done before the planned date. Nothing can be said while the projects are not named. */
export function assessEarlierThanPlan(
  { milestones }: PredicateOf<'earlierThanPlan'>,
  assessing: Assessing,
): Outcome<VerdictOf<'earlierThanPlan'>> {
  const listed = milestones.map((ref) => milestoneOfRef(assessing.book, ref));
  return combineMilestones(
    listed.map(({ project, milestone }) => ({
      name: project.name,
      stage: milestone.stage,
      found: reachedEarly(assessing, project, milestone),
    })),
  );
}

function reachedEarly(assessing: Assessing, project: Project, milestone: Milestone): MilestoneOutcome {
  if (!project.named) return outcome('NOT_ASSESSABLE', { code: 'PROJECTS_UNNAMED', data: {} }, []);
  if (milestone.planned === undefined) {
    return outcome('NO_DATA', { code: 'PLAN_DATE_UNKNOWN', data: { project: project.key } }, []);
  }
  return reachMilestone(assessing, { project, milestone }, { rule: 'before', date: milestone.planned });
}
