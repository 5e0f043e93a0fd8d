import { intervalOfDate } from '../calendar/partial-date.ts';
import type { ProjectProgress, ProjectStage } from './project.ts';
import { type ProjectState, projectTransitions } from './project-transitions.ts';

/** Where a project stands once a stage of it is done. */
const stateAfter: { readonly [S in ProjectStage]: ProjectState } = {
  PROCEDURES: 'PROCEDURES_DONE',
  LAND_HANDOVER: 'CLEARING',
  START: 'STARTED',
  COMPLETE: 'COMPLETED',
  ACCEPTANCE: 'ACCEPTED',
  INAUGURATE: 'INAUGURATED',
};

const { states, initial } = projectTransitions;

/**
 * Where a project stands by what was reported of it, in the order in which it happened: at the furthest stage that was
 * done, whatever was reported of the stages before it (land is often still handed over while works go on). A share counts
 * for land alone. A refused stage falls back to before it; refused acceptance to works, so that completion is undone.
 * Of no report: the initial state.
 * @param progress of one project, in any order.
 * @throws `PARTIAL_DATE_MALFORMED`.
 */
export function projectStateOf(progress: readonly ProjectProgress[]): ProjectState {
  return progress.toSorted(byTime).reduce(stateWith, initial);
}

function stateWith(state: ProjectState, { stage, outcome }: ProjectProgress): ProjectState {
  const reached = stateAfter[stage];
  switch (outcome) {
    case 'DONE':
      return laterOf(state, reached);
    case 'SHARE':
      return stage === 'LAND_HANDOVER' ? laterOf(state, reached) : state;
    case 'REFUSED':
      return earlierOf(state, stage === 'ACCEPTANCE' ? 'STARTED' : stateBefore(reached));
  }
}

function laterOf(one: ProjectState, other: ProjectState): ProjectState {
  return states.indexOf(one) < states.indexOf(other) ? other : one;
}

function earlierOf(one: ProjectState, other: ProjectState): ProjectState {
  return states.indexOf(one) < states.indexOf(other) ? one : other;
}

function stateBefore(state: ProjectState): ProjectState {
  return states[states.indexOf(state) - 1] ?? initial;
}

function byTime(a: ProjectProgress, b: ProjectProgress): number {
  const [left, right] = [a, b].map(({ on, knownOn, key }) => `${intervalOfDate(on).from} ${knownOn} ${key}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
