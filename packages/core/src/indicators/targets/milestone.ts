import type { Due } from '../../calendar/due.ts';
import { lastDayOfPeriod } from '../../calendar/period.ts';
import type { Assessing } from '../assessing.ts';
import { combineMilestones, type MilestonePart } from '../combine-milestones.ts';
import { milestoneOfRef } from '../milestone-of-ref.ts';
import type { Outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Milestone, Project, ProjectStage } from '../project.ts';
import { type MilestoneOutcome, reachMilestone } from '../reach-milestone.ts';
import type { Target } from '../target.ts';
import type { Reading } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

type MilestonesOutcome = Outcome<VerdictOf<'milestone'>>;
type DueMilestone = {
  readonly project: Project;
  readonly milestone: Omit<Milestone, 'key' | 'source'>;
  readonly due: Due;
};

const boundStage = { HANDOVER: 'LAND_HANDOVER', START: 'START' } as const satisfies Record<string, ProjectStage>;

/**
 * Stages, or shares of them, that projects must reach: by their own due dates, else by the end of the period. Where
 * the printed date may bind the handover of land or the start of works, each is a reading: the stage that it binds is
 * due on that date, any other by the end of the period.
 */
export function assessMilestone(
  target: Target,
  predicate: PredicateOf<'milestone'>,
  assessing: Assessing,
): MilestonesOutcome {
  const end: Due = { rule: 'by', date: lastDayOfPeriod(target.period) };
  const listed = predicate.milestones
    .map((ref) => milestoneOfRef(assessing.book, ref))
    .map(({ project, milestone }) => ({ project, milestone, due: milestone.due ?? end }));
  const [first, ...others] = predicate.dateBinds ?? [];
  if (first === undefined) return combined(assessing, listed, predicate.stages);
  const read = (binds: 'HANDOVER' | 'START') =>
    combined(assessing, bound(listed, boundStage[binds], end), predicate.stages);
  const byDefault = read(first);
  const readings = [first, ...others].map((binds): Reading => {
    const { verdict, reason } = binds === first ? byDefault : read(binds);
    return { name: `DATE_BINDS_${binds}`, isDefault: binds === first, verdict, reason };
  });
  return { ...byDefault, readings };
}

/** The milestones with the printed date put on one stage, which is added where the target does not list it. */
function bound(listed: readonly DueMilestone[], stage: ProjectStage, end: Due): readonly DueMilestone[] {
  const projects = [...new Set(listed.map((one) => one.project))];
  return projects.flatMap((project) => {
    const own = listed.filter((one) => one.project === project);
    const printed = own.find((one) => one.milestone.due !== undefined)?.due ?? end;
    const moved = own.map((one) => ({ ...one, due: one.milestone.stage === stage ? printed : end }));
    return own.some((one) => one.milestone.stage === stage)
      ? moved
      : [...moved, { project, milestone: { stage }, due: printed }];
  });
}

function combined(
  assessing: Assessing,
  list: readonly DueMilestone[],
  stages: 'EACH' | 'ANY' = 'EACH',
): MilestonesOutcome {
  const parts = list.map(({ project, milestone, due }) => ({
    project,
    name: project.name,
    stage: milestone.stage,
    found: reachMilestone(assessing, { project, milestone }, due),
  }));
  return combineMilestones(stages === 'EACH' ? parts : bestOfEachProject(parts));
}

const fromBest: readonly MilestoneOutcome['verdict'][] = ['MET', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE', 'MISSED'];

/** Where it is not printed which stage is due for which project, the one that stands best speaks for the project. */
function bestOfEachProject(
  parts: readonly (MilestonePart & { readonly project: Project })[],
): readonly MilestonePart[] {
  const rank = (part: MilestonePart) => fromBest.indexOf(part.found.verdict);
  return [...new Set(parts.map((part) => part.project))].flatMap((project) =>
    parts
      .filter((part) => part.project === project)
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, 1),
  );
}
