import { builder } from '../../graphql/builder.ts';
import { StandingReadingEnum } from '../targets/predicates/better-than-baseline.type.ts';
import { ChangeDirectionEnum, ChangeMeasureEnum } from '../targets/predicates/change.type.ts';
import { DateBindsEnum, MilestoneStagesEnum } from '../targets/predicates/milestone.type.ts';
import { StatusReadingEnum } from '../targets/predicates/status.type.ts';
import { DueInput } from './due.input.ts';
import { UnitRefInput } from './unit-ref.input.ts';

const MilestoneRefInput = builder.inputType('MilestoneRefInput', {
  description: 'Milestone of a project — mốc tiến độ của công trình.',
  fields: (t) => ({
    project: t.string({ required: true, description: 'Key of the project — công trình.' }),
    milestone: t.string({
      required: true,
      description: 'Name of the milestone inside the project, the last part of its key — mốc tiến độ.',
    }),
  }),
});

/** Fields of each kind of demand that has some: see `PredicateInput`. */
export const predicateFields = {
  value: builder.inputType('ValuePredicateInput', {
    description: 'A number to reach — mức cần đạt.',
    fields: (t) => ({ value: t.field({ type: 'Decimal', required: true, description: 'Number — giá trị.' }) }),
  }),
  about: builder.inputType('AboutPredicateInput', {
    description: 'About a number — khoảng.',
    fields: (t) => ({
      value: t.field({ type: 'Decimal', required: true, description: 'Number — giá trị.' }),
      tolerance: t.field({ type: 'Decimal', description: 'How far off still counts, if printed — sai lệch.' }),
    }),
  }),
  growth: builder.inputType('GrowthPredicateInput', {
    description: 'Growth over a base period — tăng trưởng so với kỳ gốc.',
    fields: (t) => ({
      rate: t.field({ type: 'Decimal', required: true, description: 'Rate in per cent — tốc độ.' }),
      base: t.field({ type: 'Period', required: true, description: 'Base period — kỳ gốc.' }),
    }),
  }),
  change: builder.inputType('ChangePredicateInput', {
    description: 'A change by so much — tăng, giảm một mức.',
    fields: (t) => ({
      by: t.field({ type: 'Decimal', required: true, description: 'How much, positive — mức thay đổi.' }),
      measure: t.field({ type: ChangeMeasureEnum, required: true, description: 'In what — đơn vị của mức.' }),
      direction: t.field({ type: ChangeDirectionEnum, required: true, description: 'Which way — chiều.' }),
      base: t.field({ type: 'Period', description: 'Base period, if printed — kỳ gốc.' }),
    }),
  }),
  countOf: builder.inputType('CountOfPredicateInput', {
    description: 'So many of so many — số lượng trên tổng số.',
    fields: (t) => ({
      m: t.int({ required: true, description: 'How many — số phải đạt.' }),
      n: t.int({ required: true, description: 'Of how many — tổng số.' }),
      group: t.string({ required: true, description: 'Key of the group that is counted in — nhóm đơn vị.' }),
    }),
  }),
  namedUnits: builder.inputType('NamedUnitsPredicateInput', {
    description: 'Units named one by one — các đơn vị nêu tên.',
    fields: (t) => ({
      units: t.field({ type: [UnitRefInput], required: true, description: 'Units — các đơn vị.' }),
      status: t.string({ required: true, description: 'Status — danh hiệu, trạng thái.' }),
      due: t.field({ type: DueInput, required: true, description: 'When — thời hạn.' }),
    }),
  }),
  rankImprovement: builder.inputType('RankImprovementPredicateInput', {
    description: 'A better rank — cải thiện thứ hạng.',
    fields: (t) => ({
      base: t.string({ required: true, description: 'Base edition — kỳ gốc.' }),
      by: t.int({ description: 'By so many places — số bậc.' }),
      intoTop: t.int({ description: 'Into the first so many — vào tốp.' }),
    }),
  }),
  betterThanBaseline: builder.inputType('BetterThanBaselinePredicateInput', {
    description: 'Better than a base edition — cao hơn kỳ gốc.',
    fields: (t) => ({
      base: t.string({ required: true, description: 'Base edition — kỳ gốc.' }),
      defaultReading: t.field({
        type: StandingReadingEnum,
        required: true,
        description: 'Whether score or rank decides — căn cứ so sánh mặc định.',
      }),
    }),
  }),
  improvement: builder.inputType('ImprovementPredicateInput', {
    description: 'Better, without a number — cải thiện, không nêu mức.',
    fields: (t) => ({
      base: t.field({ type: 'Period', description: 'Base period; the one before if left out — kỳ gốc.' }),
    }),
  }),
  meetOrExceedRef: builder.inputType('MeetOrExceedRefPredicateInput', {
    description: 'Meet or exceed another target — đạt và vượt chỉ tiêu khác.',
    fields: (t) => ({
      reference: t.string({ description: 'Key of that target, once known — chỉ tiêu tham chiếu.' }),
      referenceName: t.string({ required: true, description: 'As printed — tên gọi trong văn bản.' }),
      cumulative: t.boolean({ description: 'Whether it adds over the years — lũy kế.' }),
    }),
  }),
  allOf: builder.inputType('AllOfPredicateInput', {
    description: 'A set of targets — cả bộ chỉ tiêu.',
    fields: (t) => ({
      members: t.stringList({ required: true, description: 'Keys of its targets — các chỉ tiêu.' }),
      expected: t.int({ description: 'How many the text counts — số chỉ tiêu theo văn bản.' }),
      setName: t.string({ required: true, description: 'Name of the set — tên bộ chỉ tiêu.' }),
    }),
  }),
  milestone: builder.inputType('MilestonePredicateInput', {
    description: 'Milestones of projects — mốc tiến độ công trình.',
    fields: (t) => ({
      milestones: t.field({ type: [MilestoneRefInput], required: true, description: 'Milestones — các mốc.' }),
      dateBinds: t.field({
        type: [DateBindsEnum],
        description: 'What the printed date may bind, the default first; left out: every milestone — mốc ràng buộc.',
      }),
      stages: t.field({ type: MilestoneStagesEnum, description: 'Each of them or any one — tính từng mốc hay một.' }),
    }),
  }),
  status: builder.inputType('StatusPredicateInput', {
    description: 'A status by a date — danh hiệu, trạng thái đạt trước thời hạn.',
    fields: (t) => ({
      status: t.string({ required: true, description: 'Status — danh hiệu, trạng thái.' }),
      due: t.field({ type: DueInput, required: true, description: 'When — thời hạn.' }),
      defaultReading: t.field({
        type: StatusReadingEnum,
        required: true,
        description: 'Which date decides — mốc được tính mặc định.',
      }),
    }),
  }),
  relativePosition: builder.inputType('RelativePositionPredicateInput', {
    description: 'A place among peers — vị trí so với nhóm.',
    fields: (t) => ({
      peers: t.string({ required: true, description: 'Peers as printed — nhóm so sánh.' }),
      top: t.int({ description: 'Among the first so many — trong tốp.' }),
      due: t.field({ type: DueInput, description: 'When — thời hạn.' }),
    }),
  }),
  earlierThanPlan: builder.inputType('EarlierThanPlanPredicateInput', {
    description: 'Earlier than planned — trước kế hoạch.',
    fields: (t) => ({
      milestones: t.field({ type: [MilestoneRefInput], required: true, description: 'Milestones — các mốc.' }),
    }),
  }),
  gate: builder.inputType('GatePredicateInput', {
    description: 'A condition that voids credit — điều kiện loại trừ.',
    fields: (t) => ({
      condition: t.string({ required: true, description: 'Condition as printed — điều kiện.' }),
      voids: t.stringList({
        required: true,
        description: 'Keys of the targets that it voids — không tính kết quả của.',
      }),
    }),
  }),
  qualitative: builder.inputType('QualitativePredicateInput', {
    description: 'In words only — định tính.',
    fields: (t) => ({ text: t.string({ required: true, description: 'The words — nội dung.' }) }),
  }),
};
