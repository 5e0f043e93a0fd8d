import type { Bound, Quantity, RankInterval } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { QuantityKindEnum } from './observation-enums.ts';

type QuantityOf<Kind extends Quantity['kind']> = Extract<Quantity, { kind: Kind }>;

const AnyQuantity = builder.interfaceRef<Quantity>('AnyQuantity').implement({
  description: 'What every observed quantity has — điểm chung của mọi kết quả.',
  fields: (t) => ({
    kind: t.field({ type: QuantityKindEnum, description: 'Kind — loại kết quả.', resolve: ({ kind }) => kind }),
  }),
});

const BoundType = builder.objectRef<Bound>('Bound').implement({
  description: 'Bound of a quantity — giới hạn.',
  fields: (t) => ({
    value: t.expose('value', { type: 'Decimal', description: 'Value — giá trị.' }),
    strict: t.exposeBoolean('strict', {
      description: 'The bound itself is excluded ("hơn", "dưới") — không kể giới hạn.',
    }),
  }),
});

const RankIntervalType = builder.objectRef<RankInterval>('RankInterval').implement({
  description: 'Rank, as an interval where it is censored (31..63) — thứ hạng; 1 is best.',
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'Best rank that it may be — thứ hạng cao nhất có thể.' }),
    to: t.exposeInt('to', { description: 'Worst rank that it may be — thứ hạng thấp nhất có thể.' }),
    of: t.int({
      nullable: true,
      description: 'Size of the field as far as published — trên tổng số.',
      resolve: ({ of }) => of ?? null,
    }),
  }),
});

const ExactQuantity = builder.objectRef<QuantityOf<'exact'>>('ExactQuantity').implement({
  description: 'One value — giá trị chính xác.',
  interfaces: [AnyQuantity],
  fields: (t) => ({
    value: t.expose('value', { type: 'Decimal', description: 'Value, in the unit of the indicator — giá trị.' }),
    numerator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Numerator of a rate — tử số.',
      resolve: ({ numerator }) => numerator ?? null,
    }),
    denominator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Denominator of a rate — mẫu số.',
      resolve: ({ denominator }) => denominator ?? null,
    }),
  }),
});

const BoundedQuantity = builder.objectRef<QuantityOf<'bounded'>>('BoundedQuantity').implement({
  description: 'Known only by bounds, "hơn 10 %" — chỉ biết giới hạn.',
  interfaces: [AnyQuantity],
  fields: (t) => ({
    min: t.field({
      type: BoundType,
      nullable: true,
      description: 'Lower bound — giới hạn dưới.',
      resolve: ({ min }) => min ?? null,
    }),
    max: t.field({
      type: BoundType,
      nullable: true,
      description: 'Upper bound — giới hạn trên.',
      resolve: ({ max }) => max ?? null,
    }),
  }),
});

const ChangeQuantity = builder.objectRef<QuantityOf<'change'>>('ChangeQuantity').implement({
  description: 'Signed change against a base period — mức tăng, giảm so với kỳ gốc.',
  interfaces: [AnyQuantity],
  fields: (t) => ({
    by: t.expose('by', { type: 'Decimal', description: 'Change; points for a rate — mức thay đổi.' }),
    base: t.expose('base', { type: 'Period', description: 'Base period — kỳ gốc.' }),
  }),
});

const StandingQuantity = builder.objectRef<QuantityOf<'standing'>>('StandingQuantity').implement({
  description: 'Score and rank of an index — điểm và thứ hạng.',
  interfaces: [AnyQuantity],
  fields: (t) => ({
    score: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Score — điểm.',
      resolve: ({ score }) => score ?? null,
    }),
    rank: t.field({
      type: RankIntervalType,
      nullable: true,
      description: 'Rank — thứ hạng.',
      resolve: ({ rank }) => rank ?? null,
    }),
  }),
});

const CountQuantity = builder.objectRef<QuantityOf<'count'>>('CountQuantity').implement({
  description: 'So many, of so many — số lượng trên tổng số.',
  interfaces: [AnyQuantity],
  fields: (t) => ({
    m: t.exposeInt('m', { description: 'How many — số lượng.' }),
    n: t.int({ nullable: true, description: 'Of how many, as far as known — tổng số.', resolve: ({ n }) => n ?? null }),
    exceeded: t.int({
      nullable: true,
      description: 'How many of them went beyond their target, where the source says so — số vượt.',
      resolve: ({ exceeded }) => exceeded ?? null,
    }),
  }),
});

const StatusQuantity = builder.objectRef<QuantityOf<'status'>>('StatusQuantity').implement({
  description: 'Recognition — công nhận: for which year, and decided on which day.',
  interfaces: [AnyQuantity],
  fields: (t) => ({
    reached: t.exposeBoolean('reached', { description: 'Whether it was reached — đạt hay chưa.' }),
    forPeriod: t.field({
      type: 'Period',
      nullable: true,
      description: 'Year of the standard — đạt chuẩn của kỳ.',
      resolve: ({ forPeriod }) => forPeriod ?? null,
    }),
    decidedOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Day of the decision — ngày quyết định công nhận.',
      resolve: ({ decidedOn }) => decidedOn ?? null,
    }),
  }),
});

const WithheldQuantity = builder.objectRef<QuantityOf<'withheld'>>('WithheldQuantity').implement({
  description: 'Surveyed, but the publisher withholds it — không công bố.',
  interfaces: [AnyQuantity],
});

const NotSurveyedQuantity = builder.objectRef<QuantityOf<'notSurveyed'>>('NotSurveyedQuantity').implement({
  description: 'Not surveyed — không khảo sát.',
  interfaces: [AnyQuantity],
});

const members = {
  exact: ExactQuantity,
  bounded: BoundedQuantity,
  change: ChangeQuantity,
  standing: StandingQuantity,
  count: CountQuantity,
  status: StatusQuantity,
  withheld: WithheldQuantity,
  notSurveyed: NotSurveyedQuantity,
} satisfies { readonly [K in Quantity['kind']]: object };

export const QuantityUnion = builder.unionType('Quantity', {
  description: 'What was observed — kết quả: bounded, withheld and not surveyed are values, not absences.',
  types: Object.values(members),
  resolveType: ({ kind }) => members[kind],
});
