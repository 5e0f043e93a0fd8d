import type { ProjectProgress, ProjectStage } from '@thidua/core';
import type { ProjectArrow } from './project.policy.ts';

/** What an act says in the record of progress, and in the schema. */
export interface ProjectAct {
  readonly mutation: string;
  readonly can: string;
  readonly stage: ProjectStage;
  readonly outcome: ProjectProgress['outcome'];
  /** English — Vietnamese, for the mutation. */
  readonly description: string;
}

/** Every arrow of the table of transitions; the compiler lists one that is missing. */
export const projectActs: { readonly [A in ProjectArrow]: ProjectAct } = {
  finishProcedures: {
    mutation: 'finishProjectProcedures',
    can: 'canFinishProcedures',
    stage: 'PROCEDURES',
    outcome: 'DONE',
    description: 'Records that the procedures of a project are done — hoàn thành thủ tục.',
  },
  clearLand: {
    mutation: 'clearProjectLand',
    can: 'canClearLand',
    stage: 'LAND_HANDOVER',
    outcome: 'SHARE',
    description: 'Records which share of the land was handed over so far — giải phóng, bàn giao mặt bằng.',
  },
  start: {
    mutation: 'startProject',
    can: 'canStart',
    stage: 'START',
    outcome: 'DONE',
    description: 'Records the start of works — khởi công.',
  },
  complete: {
    mutation: 'completeProject',
    can: 'canComplete',
    stage: 'COMPLETE',
    outcome: 'DONE',
    description: 'Records completion — hoàn thành công trình.',
  },
  refuseAcceptance: {
    mutation: 'refuseProjectAcceptance',
    can: 'canRefuseAcceptance',
    stage: 'ACCEPTANCE',
    outcome: 'REFUSED',
    description: 'Refuses acceptance, with the reason; completion is undone and works go on — không nghiệm thu.',
  },
  accept: {
    mutation: 'acceptProject',
    can: 'canAccept',
    stage: 'ACCEPTANCE',
    outcome: 'DONE',
    description: 'Accepts the works, where design, quality and safety are met — nghiệm thu.',
  },
  inaugurate: {
    mutation: 'inaugurateProject',
    can: 'canInaugurate',
    stage: 'INAUGURATE',
    outcome: 'DONE',
    description: 'Records the inauguration — khánh thành.',
  },
};
