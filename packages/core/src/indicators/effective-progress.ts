import { intervalOfDate } from '../calendar/partial-date.ts';
import { addDays, type PlainDay } from '../calendar/plain-day.ts';
import type { AssessmentBook } from './assessment-book.ts';
import type { Milestone, Project, ProjectProgress, ProjectStage } from './project.ts';

/** What is known of one stage of a project on the vintage day. */
export interface EffectiveProgress {
  /** Reports that count, in the order of time. */
  readonly reports: readonly ProjectProgress[];
  /** The refused acceptance that undid what was reported before; `null` where none was, or none is known. */
  readonly refusal: ProjectProgress | null;
}

const undoneByRefusedAcceptance: readonly ProjectStage[] = ['COMPLETE', 'ACCEPTANCE', 'INAUGURATE'];

/**
 * Reports on a milestone's stage. A refused acceptance undoes completion, acceptance and inauguration: what was done
 * before counts again only from the day of a later acceptance (hard case 33).
 */
export function effectiveProgress(
  book: AssessmentBook,
  project: Project,
  { stage }: Pick<Milestone, 'stage'>,
  vintage: PlainDay,
): EffectiveProgress {
  const known = (book.progress.get(project.key) ?? []).filter((one) => one.knownOn <= vintage).toSorted(byTime);
  const own = known.filter((one) => one.stage === stage && one.outcome !== 'REFUSED');
  const refusal = known.findLast((one) => one.outcome === 'REFUSED' && isUndoneBy(one.stage, stage)) ?? null;
  if (refusal === null) return { reports: own, refusal };
  const isAfter = (one: ProjectProgress) => known.indexOf(one) > known.indexOf(refusal);
  const doneBefore = own.some((one) => !isAfter(one) && one.outcome === 'DONE');
  const restoring = (one: ProjectProgress) =>
    doneBefore && refusal.stage === 'ACCEPTANCE' && one.stage === 'ACCEPTANCE' && one.outcome === 'DONE';
  return { reports: known.filter((one) => isAfter(one) && (own.includes(one) || restoring(one))), refusal };
}

/** The first day on which it can have happened. */
export function earliestDay({ on }: ProjectProgress): PlainDay {
  return intervalOfDate(on).from;
}

/** The last day on which it can have happened: what was known on a day had happened by then. */
export function latestDay({ on, knownOn }: ProjectProgress): PlainDay {
  const { from, until } = intervalOfDate(on);
  const last = addDays(until, -1);
  return from <= knownOn && knownOn < last ? knownOn : last;
}

function isUndoneBy(refused: ProjectStage, stage: ProjectStage): boolean {
  return refused === stage || (refused === 'ACCEPTANCE' && undoneByRefusedAcceptance.includes(stage));
}

function byTime(a: ProjectProgress, b: ProjectProgress): number {
  const [left, right] = [`${earliestDay(a)} ${a.knownOn} ${a.key}`, `${earliestDay(b)} ${b.knownOn} ${b.key}`];
  return left < right ? -1 : 1;
}
