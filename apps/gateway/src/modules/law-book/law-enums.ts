import type { Award, AwardClass, DecisiveDay, Delegation, ParameterUnit, Verification } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const AwardClassEnum = closedEnum<AwardClass>('AwardClass', 'Kind of a title or form — loại khen thưởng.', {
  title: 'Emulation title — danh hiệu thi đua',
  order: 'Order — huân chương',
  medal: 'Medal — huy chương',
  honoraryTitle: 'State honorary title — danh hiệu vinh dự nhà nước',
  prize: 'Prize — giải thưởng',
  commemorativeMedal: 'Commemorative medal — kỷ niệm chương',
  certificateOfMerit: 'Certificate of merit — bằng khen',
  citation: 'Citation — giấy khen',
  other: 'Other, by a rule of its own — khác',
});

export const AwardLevelEnum = closedEnum<Award['level']>('AwardLevel', 'Level of an award — cấp khen thưởng.', {
  state: 'State — cấp Nhà nước',
  ministryOrProvince: 'Ministry or province — cấp bộ, ban, ngành, tỉnh',
  base: 'Below — cấp cơ sở',
  organization: "An organization's own — của tổ chức",
});

export const VerificationEnum = closedEnum<Verification>(
  'Verification',
  'How far a provision was read — mức độ kiểm chứng.',
  {
    text: 'In the text itself — đọc trong văn bản',
    secondary: 'In a secondary source — đọc qua nguồn khác',
    memory: 'Only remembered; makes nobody eligible — theo trí nhớ',
  },
);

export const DelegatedToEnum = closedEnum<Delegation['to']>('DelegatedTo', 'Whose rule details it — giao quy định.', {
  ministryOrProvince: 'Ministry or province — bộ, ban, ngành, tỉnh',
  province: 'Province — tỉnh',
  ministryOfDefence: 'Ministry of National Defence — Bộ Quốc phòng',
  organization: 'Organization — tổ chức',
  nationalAssembly: 'Standing Committee of the National Assembly — Ủy ban Thường vụ Quốc hội',
  education: 'Education — ngành giáo dục',
});

export const ParameterUnitEnum = closedEnum<ParameterUnit>('ParameterUnit', 'What a number counts — đơn vị tính.', {
  dong: 'Đồng — đồng',
  dongPerMonth: 'Đồng a month — đồng/tháng',
  percent: 'Percent — phần trăm',
  fraction: 'Part of a whole — phần',
});

export const DecisiveDayEnum = closedEnum<DecisiveDay>('DecisiveDay', 'Which day chooses the row — ngày xác định.', {
  dossierReceived: 'Day on which the dossier was received — ngày nhận hồ sơ',
  decided: 'Day of the decision — ngày quyết định',
  councilMet: 'Day of the meeting of the council — ngày họp hội đồng',
  stepBegun: 'Day on which the step began — ngày bắt đầu bước',
});
