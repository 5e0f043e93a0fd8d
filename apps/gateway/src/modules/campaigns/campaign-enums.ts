import type {
  CampaignFlag,
  CampaignKind,
  CampaignPhase,
  CampaignScope,
  CampaignState,
  LauncherPost,
  SubjectClass,
} from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const CampaignKindEnum = closedEnum<CampaignKind>(
  'CampaignKind',
  'Form of a campaign — hình thức tổ chức phong trào thi đua (Luật 06/2022/QH15, Điều 16.1).',
  { REGULAR: 'Regular — thi đua thường xuyên', THEMATIC: 'Thematic — thi đua theo chuyên đề' },
);

export const CampaignFlagEnum = closedEnum<CampaignFlag>(
  'CampaignFlag',
  'What is special about a campaign — tính chất.',
  {
    SPECIAL: 'Special — đặc biệt',
    PEAK: 'Peak drive — đợt cao điểm',
    ANNIVERSARY: 'For an anniversary — chào mừng kỷ niệm',
  },
);

export const CampaignScopeEnum = closedEnum<CampaignScope>(
  'CampaignScope',
  'How far a campaign reaches — phạm vi tổ chức phong trào thi đua (Luật 06/2022/QH15, Điều 16.2).',
  {
    NATIONAL: 'The whole country — toàn quốc',
    SECTOR: 'Ministry, branch, mass organization — bộ, ban, ngành, đoàn thể',
    LOCALITY: 'Locality — địa phương',
    CLUSTER: 'Cluster or bloc — cụm, khối thi đua',
    UNIT: 'Agency, organization, unit — cơ quan, tổ chức, đơn vị',
  },
);

export const LauncherPostEnum = closedEnum<LauncherPost>(
  'LauncherPost',
  'Office that launches — chức vụ, cơ quan phát động.',
  {
    PRESIDENT: 'President — Chủ tịch nước',
    PRIME_MINISTER: 'Prime Minister — Thủ tướng Chính phủ',
    MINISTER: 'Minister — Bộ trưởng',
    SECTOR_HEAD: 'Head of a branch or a mass organization — người đứng đầu ban, ngành, đoàn thể',
    PEOPLES_COMMITTEE_CHAIR: "Chair of a People's Committee — Chủ tịch Ủy ban nhân dân",
    UNIT_HEAD: 'Head of an agency, organization or unit — người đứng đầu cơ quan, tổ chức, đơn vị',
    PEOPLES_COMMITTEE: "People's Committee — Ủy ban nhân dân",
    CENTRAL_EMULATION_COUNCIL: 'Central Emulation and Commendation Council — Hội đồng Thi đua - Khen thưởng Trung ương',
    EMULATION_COUNCIL: 'Emulation and Commendation Council — Hội đồng Thi đua - Khen thưởng',
    OTHER: 'Another — chức vụ, cơ quan khác',
  },
);

export const SubjectClassEnum = closedEnum<SubjectClass>(
  'SubjectClass',
  'Who is called to take part — đối tượng thi đua.',
  {
    AGENCY: 'Agencies — cơ quan',
    LOCALITY: 'Localities — địa phương',
    MASS_ORG: 'Mass organizations — tổ chức chính trị - xã hội, đoàn thể',
    ENTERPRISE: 'Enterprises — doanh nghiệp',
    BANK: 'Banks — ngân hàng',
    ARMED_FORCE: 'Armed forces — lực lượng vũ trang',
    HOUSEHOLD: 'Households — hộ gia đình',
    CADRE: 'Cadres — cán bộ',
    PARTY_MEMBER: 'Party members — đảng viên',
    CIVIL_SERVANT: 'Civil servants — công chức',
    PUBLIC_EMPLOYEE: 'Public employees — viên chức',
    WORKER: 'Workers — công nhân, người lao động',
    SOLDIER: 'Soldiers — chiến sĩ',
    UNION_MEMBER: 'Members of unions — đoàn viên, hội viên',
    CITIZEN: 'The people — Nhân dân',
  },
);

export const CampaignStateEnum = closedEnum<CampaignState>(
  'CampaignState',
  'What was done with a campaign last — trạng thái của phong trào.',
  {
    DRAFT: 'Draft — dự thảo',
    SUBMITTED: 'Submitted — đã trình',
    APPROVED: 'Approved — đã phê duyệt',
    LAUNCHED: 'Launched — đã phát động',
    PRELIM_REVIEWED: 'Preliminarily reviewed — đã sơ kết',
    FINAL_REVIEWED: 'Finally reviewed — đã tổng kết',
    CLOSED: 'Closed — đã khép lại',
    CANCELLED: 'Cancelled — đã hủy',
    SUSPENDED: 'Suspended — tạm dừng',
  },
);

export const CampaignPhaseEnum = closedEnum<CampaignPhase>(
  'CampaignPhase',
  'Where a campaign stands on a day — giai đoạn của phong trào. RUNNING and ENDED follow the clock and are computed.',
  {
    DRAFT: 'Draft — dự thảo',
    SUBMITTED: 'Submitted — đã trình',
    APPROVED: 'Approved — đã phê duyệt',
    LAUNCHED: 'Launched — đã phát động',
    RUNNING: 'Running — đang diễn ra',
    PRELIM_REVIEWED: 'Preliminarily reviewed — đã sơ kết',
    ENDED: 'Ended, not yet reviewed — đã hết thời gian, chưa tổng kết',
    FINAL_REVIEWED: 'Finally reviewed — đã tổng kết',
    CLOSED: 'Closed — đã khép lại',
    CANCELLED: 'Cancelled — đã hủy',
    SUSPENDED: 'Suspended — tạm dừng',
    UNKNOWN_PERIOD: 'Its period is not known — chưa rõ thời gian',
  },
);
