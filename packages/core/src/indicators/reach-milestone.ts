import { type Due, lastDayOf } from '../calendar/due.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import { compare } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import type { Assessing } from './assessing.ts';
import { earliestDay, effectiveProgress, latestDay } from './effective-progress.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { Milestone, Project, ProjectProgress } from './project.ts';
import type { Decimal } from './quantity.ts';
import type { Reason } from './target-assessment.ts';

export type MilestoneOutcome = Outcome<'MET' | 'MISSED' | 'NOT_DUE' | 'NO_DATA' | 'NOT_ASSESSABLE'>;

/** A milestone and the project it belongs to. */
export interface MilestoneOfProject {
  readonly project: Project;
  readonly milestone: Pick<Milestone, 'stage' | 'share' | 'partOf'>;
}

/**
 * Whether a milestone was reached by the last day of `due`. A share is checked with the last value known for that day
 * (R9): a lower share misses it, and so does a lower one of a later day, since a share once reached is not lost. A
 * report whose partial date reaches over the last day leaves it undecided. What is not reported is not missed.
 */
export function reachMilestone(assessing: Assessing, wanted: MilestoneOfProject, due: Due): MilestoneOutcome {
  const { project, milestone } = wanted;
  const lastDay = lastDayOf(due);
  const { reports, refusal } = effectiveProgress(assessing.book, project, milestone, assessing.vintage);
  const needed = milestone.share ?? '100';
  const reached = [...reports.filter((one) => isReachedBy(one, needed)), ...wholeReached(assessing, wanted)];
  const inTime = reached.find((one) => latestDay(one) <= lastDay);
  if (inTime !== undefined)
    return settled('MET', shareReason(inTime, needed, lastDay) ?? doneReason(inTime, lastDay), inTime);
  const between = reached.find((one) => earliestDay(one) <= lastDay);
  if (between !== undefined) {
    return settled('NOT_ASSESSABLE', { code: 'DONE_DATE_UNDECIDED', data: { on: between.on, lastDay } }, between);
  }
  if (assessing.on <= lastDay) return outcome('NOT_DUE', { code: 'NOT_YET_ENDED', data: { lastDay } }, []);
  const low = reports.filter((one) => one.outcome === 'SHARE' && !isReachedBy(one, needed));
  const lastLow = low.findLast((one) => earliestDay(one) <= lastDay) ?? low[0];
  const lowReason = lastLow === undefined ? null : shareReason(lastLow, needed, lastDay);
  if (lastLow !== undefined && lowReason !== null) return settled('MISSED', lowReason, lastLow);
  const late = reached.find((one) => one.outcome === 'DONE');
  if (late !== undefined && isWhole(needed)) return settled('MISSED', doneReason(late, lastDay), late);
  if (refusal !== null) {
    return settled('MISSED', { code: 'ACCEPTANCE_REFUSED', data: { project: project.key } }, refusal);
  }
  const unknown: Reason = { code: 'NO_OBSERVATION', data: { indicator: null } };
  return outcome('NO_DATA', project.named ? unknown : { code: 'PROJECTS_UNNAMED', data: {} }, []);
}

/** Reports that the whole which this milestone is a part of was done: then the part was done by that day too. */
function wholeReached(
  { book, vintage }: Assessing,
  { milestone: { partOf, stage } }: MilestoneOfProject,
): readonly ProjectProgress[] {
  const whole = partOf === undefined ? undefined : book.milestones.get(partOf);
  if (whole === undefined || whole.milestone.stage !== stage || !isWhole(whole.milestone.share ?? '100')) return [];
  return effectiveProgress(book, whole.project, whole.milestone, vintage).reports.filter((one) =>
    isReachedBy(one, '100'),
  );
}

function isReachedBy({ outcome: what, share }: ProjectProgress, needed: Decimal): boolean {
  if (what === 'DONE') return true;
  return what === 'SHARE' && share !== undefined && compare(parseDecimal(share), parseDecimal(needed)) >= 0;
}

function isWhole(share: Decimal): boolean {
  return compare(parseDecimal(share), parseDecimal('100')) >= 0;
}

function shareReason({ outcome: what, share, on }: ProjectProgress, target: Decimal, lastDay: PlainDay): Reason | null {
  if (what !== 'SHARE' || share === undefined) return null;
  return { code: 'SHARE_AGAINST_TARGET', data: { share, target, asOf: on, lastDay } };
}

function doneReason({ on }: ProjectProgress, lastDay: PlainDay): Reason {
  return { code: 'DONE_ON', data: { on, lastDay } };
}

function settled(
  verdict: 'MET' | 'MISSED' | 'NOT_ASSESSABLE',
  reason: Reason,
  report: ProjectProgress,
): MilestoneOutcome {
  return outcome(verdict, reason, [report.status], { evidence: [report.key] });
}
