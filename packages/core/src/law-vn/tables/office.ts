import type { Words } from '../../requirements/words.ts';

/** Who decides, proposes or acts in a procedure, with the words of the Law (Điều 77–83). A closed list. */
export const offices = {
  president: { vi: 'Chủ tịch nước', en: 'President of the State' },
  government: { vi: 'Chính phủ', en: 'Government' },
  primeMinister: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  nationalAssemblyStandingCommittee: {
    vi: 'Ủy ban Thường vụ Quốc hội',
    en: 'Standing Committee of the National Assembly',
  },
  /** Điều 79.2 names each: from ministers to the Auditor General. */
  ministerOrCentralHead: {
    vi: 'Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Chánh án Tòa án nhân dân tối cao, Viện trưởng Viện kiểm sát nhân dân tối cao, Chánh Văn phòng Trung ương Đảng, Trưởng các ban của Đảng và tương đương ở trung ương, Chủ nhiệm Văn phòng Quốc hội, Chủ nhiệm Văn phòng Chủ tịch nước, Tổng Kiểm toán nhà nước',
    en: 'minister or head of another central body of State or Party',
  },
  frontOrUnionHead: {
    vi: 'người đứng đầu cơ quan trung ương của Mặt trận Tổ quốc Việt Nam và tổ chức chính trị - xã hội',
    en: 'head of the central body of the Fatherland Front or of a socio-political organisation',
  },
  socioProfessionalHead: {
    vi: 'người đứng đầu cơ quan trung ương của tổ chức chính trị xã hội - nghề nghiệp có tổ chức đảng đoàn hoặc có tổ chức đảng thuộc Đảng bộ khối các cơ quan trung ương',
    en: 'head of the central body of a political socio-professional organisation with a party organisation at the centre',
  },
  socialAssociationHead: {
    vi: 'người đứng đầu cơ quan trung ương của tổ chức xã hội, tổ chức xã hội - nghề nghiệp được Đảng và Nhà nước giao nhiệm vụ',
    en: 'head of the central body of a social or socio-professional association with tasks from Party and State',
  },
  nationalUniversityDirector: { vi: 'Giám đốc đại học quốc gia', en: 'director of a national university' },
  provinceChair: { vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh', en: "chair of a provincial People's Committee" },
  districtChair: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện', en: "chair of a district People's Committee" },
  communeChair: { vi: 'Chủ tịch Ủy ban nhân dân cấp xã', en: "chair of a commune People's Committee" },
  ministryUnitHead: {
    vi: 'Thủ trưởng cơ quan, tổ chức, đơn vị có tư cách pháp nhân thuộc Bộ, ban, ngành',
    en: 'head of a unit with legal personality of a ministry or central body',
  },
  ministryUnitHeadWithoutPersonality: {
    vi: 'người đứng đầu cơ quan, tổ chức, đơn vị không có tư cách pháp nhân thuộc Bộ, ban, ngành',
    en: 'head of a unit without legal personality of a ministry or central body',
  },
  provinceAgencyHead: {
    vi: 'Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và tương đương',
    en: "head of a department of a provincial People's Committee or the like",
  },
  enterpriseDirector: {
    vi: 'Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã',
    en: 'director of an enterprise or cooperative',
  },
  enterpriseBoardChair: {
    vi: 'Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên',
    en: 'chair of the board of an enterprise or cooperative',
  },
  ministerOfDefence: { vi: 'Bộ trưởng Bộ Quốc phòng', en: 'Minister of National Defence' },
  ministerOfPublicSecurity: { vi: 'Bộ trưởng Bộ Công an', en: 'Minister of Public Security' },
  ministerOfEducation: { vi: 'Bộ trưởng Bộ Giáo dục và Đào tạo', en: 'Minister of Education and Training' },
  schoolManagingHead: {
    vi: 'người đứng đầu Bộ, ngành, tổ chức quản lý cơ sở giáo dục',
    en: 'head of the ministry, branch or organisation that manages the school',
  },
  organizationCentralBody: {
    vi: 'cơ quan trung ương của tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức chính trị xã hội - nghề nghiệp, tổ chức xã hội, tổ chức xã hội - nghề nghiệp',
    en: 'central body of the organisation',
  },
  nationalAssemblyEmulationHead: {
    vi: 'người đứng đầu cơ quan được Ủy ban Thường vụ Quốc hội phân công tham mưu, giúp về công tác thi đua, khen thưởng',
    en: "head of the National Assembly's own emulation body",
  },
  managingLevel: {
    vi: 'cấp quản lý về tổ chức, cán bộ, công chức, viên chức, người lao động, quỹ lương',
    en: 'the level that manages organisation, staff and payroll',
  },
  enterpriseHead: {
    vi: 'người đứng đầu doanh nghiệp, tổ chức kinh tế khác',
    en: 'head of an enterprise or another economic organisation',
  },
  baseUnit: { vi: 'đơn vị cơ sở', en: 'the base unit' },
  ministryOrProvince: { vi: 'Bộ, ban, ngành, tỉnh', en: 'ministry, central body or province' },
  ministryOfHomeAffairs: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
  consultedBody: { vi: 'cơ quan được xin ý kiến', en: 'the body asked for its opinion' },
  submittingBody: { vi: 'cơ quan trình khen thưởng', en: 'the body that submitted the award' },
  recipient: { vi: 'cá nhân, tập thể, hộ gia đình được khen thưởng', en: 'the recipient' },
} as const satisfies Readonly<Record<string, Words>>;

export type Office = keyof typeof offices;
