import type { ProjectProgress, ProjectStage } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const ProjectStageEnum = closedEnum<ProjectStage>(
  'ProjectStage',
  'Stage of a project — giai đoạn của công trình.',
  {
    PROCEDURES: 'Procedures — hoàn thành thủ tục',
    LAND_HANDOVER: 'Land handed over — bàn giao mặt bằng',
    START: 'Start of works — khởi công',
    COMPLETE: 'Completion — hoàn thành',
    ACCEPTANCE: 'Acceptance — nghiệm thu',
    INAUGURATE: 'Inauguration — khánh thành',
  },
);

export const ProgressOutcomeEnum = closedEnum<ProjectProgress['outcome']>(
  'ProgressOutcome',
  'What was reported of a stage — kết quả của giai đoạn.',
  {
    DONE: 'Done — đã xong',
    REFUSED: 'Refused: acceptance refused undoes completion — bị từ chối nghiệm thu',
    SHARE: 'A share of it — đạt một phần',
  },
);
