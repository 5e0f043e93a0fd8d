import { builder } from '../../graphql/builder.ts';
import { writtenKind } from './written-kind.ts';

const BoundInput = builder.inputType('BoundInput', {
  description: 'End of an interval — cận.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', required: true, description: 'Value — giá trị.' }),
    strict: t.boolean({ required: true, description: 'True for "hơn", "dưới": the value itself is out — không gồm.' }),
  }),
});

const RankIntervalInput = builder.inputType('RankIntervalInput', {
  description: 'Rank, from 1, or an interval of ranks — thứ hạng.',
  fields: (t) => ({
    from: t.int({ required: true, description: 'Best rank that it can be — từ.' }),
    to: t.int({ required: true, description: 'Worst rank that it can be — đến.' }),
    of: t.int({ description: 'Of how many, as far as published — trên tổng số.' }),
  }),
});

const ExactInput = builder.inputType('ExactQuantityInput', {
  description: 'A number — một số.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', required: true, description: 'Value — giá trị.' }),
    numerator: t.field({ type: 'Decimal', description: 'Upper part of a rate — tử số.' }),
    denominator: t.field({ type: 'Decimal', description: 'Lower part of a rate — mẫu số.' }),
  }),
});

const BoundedInput = builder.inputType('BoundedQuantityInput', {
  description: 'More or less than a number ("hơn 10 %") — một khoảng.',
  fields: (t) => ({
    min: t.field({ type: BoundInput, description: 'Lower end — cận dưới.' }),
    max: t.field({ type: BoundInput, description: 'Upper end — cận trên.' }),
  }),
});

const ChangeInput = builder.inputType('ChangeQuantityInput', {
  description: 'A signed change against a base period — mức tăng, giảm so với kỳ gốc.',
  fields: (t) => ({
    by: t.field({ type: 'Decimal', required: true, description: 'Change; of a rate in points — mức thay đổi.' }),
    base: t.field({ type: 'Period', required: true, description: 'Base period — kỳ gốc.' }),
  }),
});

const StandingInput = builder.inputType('StandingQuantityInput', {
  description: 'Result of an index — điểm, thứ hạng.',
  fields: (t) => ({
    score: t.field({ type: 'Decimal', description: 'Score — điểm.' }),
    rank: t.field({ type: RankIntervalInput, description: 'Rank — thứ hạng.' }),
  }),
});

const CountInput = builder.inputType('CountQuantityInput', {
  description: 'm of n — số lượng trên tổng số.',
  fields: (t) => ({
    m: t.int({ required: true, description: 'How many — số đạt.' }),
    n: t.int({ description: 'Of how many — tổng số.' }),
    exceeded: t.int({ description: 'How many of them went beyond their target — số vượt.' }),
  }),
});

const StatusInput = builder.inputType('StatusQuantityInput', {
  description: 'A recognition — công nhận danh hiệu, trạng thái.',
  fields: (t) => ({
    reached: t.boolean({ required: true, description: 'Whether it was reached — đạt hay chưa.' }),
    forPeriod: t.field({ type: 'Period', description: 'For which period the standard was met — năm đạt chuẩn.' }),
    decidedOn: t.field({ type: 'PartialDate', description: 'When that was decided — ngày quyết định.' }),
  }),
});

/** What was observed: one field for each kind of `Quantity` of core. */
export const QuantityInput = builder.inputType('QuantityInput', {
  isOneOf: true,
  description: 'What was observed — giá trị: exactly one kind.',
  fields: (t) => ({
    exact: t.field({ type: ExactInput, description: 'A number — một số.' }),
    bounded: t.field({ type: BoundedInput, description: 'An interval — một khoảng.' }),
    change: t.field({ type: ChangeInput, description: 'A change — mức tăng, giảm.' }),
    standing: t.field({ type: StandingInput, description: 'Score and rank — điểm, thứ hạng.' }),
    count: t.field({ type: CountInput, description: 'm of n — số lượng trên tổng số.' }),
    status: t.field({ type: StatusInput, description: 'A status — danh hiệu, trạng thái.' }),
    withheld: t.boolean({ description: '`true`: known and not published — không công bố.' }),
    notSurveyed: t.boolean({ description: '`true`: no survey was held — không khảo sát.' }),
  }),
});

/** The same as a campaign file writes it, and as `Quantity` of core. */
export function writtenQuantity(input: typeof QuantityInput.$inferInput): { readonly kind?: string } {
  return writtenKind(input);
}
