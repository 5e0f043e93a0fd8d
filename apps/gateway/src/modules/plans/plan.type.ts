import type { Plan, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const PlanKindEnum = closedEnum<Plan['kind']>('PlanKind', 'Kind of a plan — loại kế hoạch.', {
  PLAN: 'Plan — kế hoạch',
  PROGRAMME: 'Programme, scheme, thematic resolution — chương trình, đề án, nghị quyết chuyên đề',
});

export const PlanNode = builder.prismaNode('Plan', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Plan — kế hoạch, chương trình, đề án: what campaigns hang on.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kind: t.expose('kind', { type: PlanKindEnum, description: 'Kind — loại.' }),
    name: t.exposeString('name', { description: 'Name — tên kế hoạch.' }),
    document: t.relation('document', { nullable: true, description: 'Document that issued it — văn bản ban hành.' }),
    unit: t.relation('unit', { nullable: true, description: 'Unit that it is of — địa phương.' }),
    term: t.expose('term', { type: 'Period', nullable: true, description: 'Term — giai đoạn.' }),
    openEnd: t.exposeBoolean('openEnd', { description: 'Whether it goes on without an end — "và các năm tiếp theo".' }),
    horizons: t.expose('horizons', { type: ['PartialDate'], description: 'Dates it looks to — tầm nhìn đến.' }),
    motto: t.exposeString('motto', { nullable: true, description: 'Motto — phương châm.' }),
    cascadeRequired: t.exposeBoolean('cascadeRequired', {
      description: 'Whether units must make their own plans under it — cấp dưới phải xây dựng kế hoạch.',
    }),
    linksUp: t.relation('linksAsChild', {
      query: { orderBy: { id: 'asc' } },
      description: 'What it stands under — thuộc, thực hiện kế hoạch, phong trào nào.',
    }),
    linksDown: t.relation('linksAsParent', {
      query: { orderBy: { id: 'asc' } },
      description: 'What stands under it — các phong trào, kế hoạch thực hiện nó.',
    }),
    contents: t.relation('contentItems', {
      query: { where: { parentId: null }, orderBy: { ordinal: 'asc' } },
      description: 'Its contents, outermost first, in printed order — các nội dung.',
    }),
    roles: t.relation('roles', {
      query: { orderBy: { id: 'asc' } },
      description: 'What organizations do in it — phân công thực hiện.',
    }),
    duties: t.relation('duties', {
      query: { orderBy: { sortKey: 'asc' } },
      description: 'What it obliges bodies to do — các trách nhiệm.',
    }),
    projects: t.relation('projects', {
      query: { orderBy: { sortKey: 'asc' } },
      description: 'Projects of the programme — các công trình, dự án.',
    }),
    awardPrinciples: t.relation('awardPrinciples', {
      query: { orderBy: { id: 'asc' } },
      description: 'How it wants its rewards given — nguyên tắc khen thưởng.',
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
