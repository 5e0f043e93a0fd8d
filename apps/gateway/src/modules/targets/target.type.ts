import type { Predicate, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { holderOfColumns } from '../../rows/holder-columns.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { inOrder } from '../../rows/position-order.ts';
import { assess, assessmentArguments } from '../assessments/assess.ts';
import { TargetAssessmentType } from '../assessments/target-assessment.type.ts';
import { PromiserUnion } from '../campaigns/promiser.type.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { loadEntity } from '../entities/load-entity.ts';
import { loadScope, ScopeUnion } from '../units/scope.type.ts';
import { PredicateUnion } from './predicates/predicate.type.ts';
import { ModalityClassEnum, PredicateKindEnum, TargetLevelEnum, TargetStateEnum } from './target-enums.ts';

export const TargetNode = builder.prismaNode('Target', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Target — chỉ tiêu: what was promised, of whom, for when, and in which words.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Short label — tên chỉ tiêu.' }),
    indicator: t.relation('indicator', {
      nullable: true,
      description: 'Indicator; none for sets, projects, gates and qualitative targets — chỉ tiêu thống kê.',
    }),
    scope: t.field({
      type: ScopeUnion,
      description: 'Of whom — phạm vi.',
      resolve: (target, _args, context) => loadScope(target, context),
    }),
    period: t.expose('period', { type: 'Period', description: 'Period — kỳ.' }),
    kind: t.expose('predicateKind', { type: PredicateKindEnum, description: 'Kind of demand — loại yêu cầu.' }),
    predicate: t.field({
      type: PredicateUnion,
      description: 'What it demands — yêu cầu.',
      resolve: async (target, _args, { loaders }) => {
        const indicator = target.indicatorId === null ? null : await loaders.indicators.load(target.indicatorId);
        return { ...fromJsonColumn<Predicate>(target.predicate), unitOfMeasure: indicator?.unitOfMeasure ?? null };
      },
    }),
    modality: t.expose('modalityClass', {
      type: ModalityClassEnum,
      description: 'How strongly it binds — mức độ cam kết.',
    }),
    modalityPrinted: t.exposeString('modalityPrinted', {
      nullable: true,
      description: 'Verb as printed — động từ trong văn bản.',
    }),
    level: t.expose('level', { type: TargetLevelEnum, description: 'Who set it — cấp giao.' }),
    state: t.expose('state', { type: TargetStateEnum, description: 'What was done with it — tình trạng.' }),
    overrides: t.relation('overrides', {
      nullable: true,
      description: 'General target that it overrides for its group — thay cho chỉ tiêu chung.',
    }),
    overriddenBy: t.relation('overriddenBy', {
      query: { orderBy: { id: 'asc' } },
      description: 'Targets of groups that override it for their members — được thay cho từng nhóm bởi.',
    }),
    partOf: t.relation('partOf', { nullable: true, description: 'Target that it lies inside — nằm trong chỉ tiêu.' }),
    parts: t.relation('parts', {
      query: { orderBy: { id: 'asc' } },
      description: 'Targets inside it — các chỉ tiêu bên trong.',
    }),
    listOpen: t.exposeBoolean('listOpen', {
      description: 'The printed list ends with "…": coverage is never complete — danh sách còn mở.',
    }),
    adjusts: t.relation('adjusts', {
      nullable: true,
      description: 'Earlier version that it replaces — điều chỉnh chỉ tiêu.',
    }),
    adjustedOn: t.expose('adjustedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'When that was decided — ngày điều chỉnh.',
    }),
    adjustmentDecidedBy: t.relation('adjustmentDecidedBy', {
      nullable: true,
      description: 'Document that decided it — văn bản điều chỉnh.',
    }),
    derived: t.exposeString('derived', {
      nullable: true,
      description: 'Present: the value is not printed but computed by the editor of the file, and how — cách tính.',
    }),
    body: t.exposeString('body', { nullable: true, description: 'Duty holder as printed — cơ quan chịu trách nhiệm.' }),
    promisedBy: t.field({
      type: [PromiserUnion],
      select: { promises: inOrder },
      complexity: { field: 1, multiplier: 2 },
      description: 'Campaigns and plans that promised it — phong trào, kế hoạch đề ra.',
      resolve: (target, _args, context) =>
        Promise.all(target.promises.map((promise) => loadEntity(holderOfColumns(promise), context))),
    }),
    assessment: t.field({
      type: TargetAssessmentType,
      args: assessmentArguments,
      complexity: 5,
      description: 'Whether it was kept, as of a day and a version of the data — kết quả đánh giá.',
      resolve: (target, args, context) => assess(target.id, args, context),
    }),
    judgements: t.relation('judgements', {
      query: { orderBy: { signedOn: 'asc' } },
      description: 'What persons signed about it — các đánh giá có chữ ký.',
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
