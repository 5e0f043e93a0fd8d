import type { EmulationGroup, GroupRole, GroupSeasonState } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const EmulationGroupKindEnum = closedEnum<EmulationGroup['kind']>(
  'EmulationGroupKind',
  'Cluster or bloc — cụm hay khối thi đua.',
  {
    CUM: 'Cluster: joins provinces or units across — cụm thi đua',
    KHOI: 'Bloc: joins units inside one — khối thi đua',
  },
);

export const EmulationGroupLevelEnum = closedEnum<EmulationGroup['level']>(
  'EmulationGroupLevel',
  'Level of a cluster or bloc — cấp của cụm, khối.',
  { CENTRAL: 'Central — trung ương', PROVINCE: 'Province — tỉnh', BASE: 'Base — cơ sở' },
);

export const GroupRoleEnum = closedEnum<GroupRole>(
  'GroupRole',
  'Part that a member has in a season — vai trò trong cụm, khối.',
  {
    HEAD: 'Head — trưởng cụm, trưởng khối',
    DEPUTY: 'Deputy — phó cụm, phó khối',
    MEMBER: 'Member — thành viên',
  },
);

export const GroupSeasonStateEnum = closedEnum<GroupSeasonState>(
  'GroupSeasonState',
  'Where the year of a cluster or bloc stands — tình trạng năm thi đua của cụm, khối.',
  {
    FORMED: 'Formed — đã thành lập',
    HEAD_ELECTED: 'Head elected — đã bầu trưởng, phó',
    PLAN_AND_CRITERIA_ADOPTED: 'Plan and criteria adopted — đã ban hành kế hoạch, tiêu chí',
    RUNNING: 'Running — đang triển khai',
    MID_REVIEW: 'Reviewed at mid-year — đã sơ kết',
    SCORED: 'Scored — đã chấm điểm',
    FINAL_REVIEW: 'Finally reviewed — đã tổng kết',
    CLOSED: 'Closed — đã khép lại',
  },
);
