import { type Launcher, phaseOf, type SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { toCampaign } from './campaign.record.ts';
import { CampaignFlagEnum, CampaignKindEnum, CampaignPhaseEnum, CampaignScopeEnum } from './campaign-enums.ts';
import { LauncherType } from './launcher.type.ts';
import { CampaignSubjectType } from './subject.type.ts';

export const CampaignNode = builder.prismaNode('Campaign', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Campaign — phong trào thi đua, đợt thi đua: of one year or one occasion.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Name — tên phong trào.' }),
    theme: t.exposeString('theme', { nullable: true, description: 'Theme as printed — chủ đề.' }),
    kind: t.expose('kind', { type: CampaignKindEnum, description: 'Form — hình thức tổ chức.' }),
    flags: t.expose('flags', { type: [CampaignFlagEnum], description: 'What is special about it — tính chất.' }),
    occasion: t.exposeString('occasion', { nullable: true, description: 'Occasion — dịp phát động.' }),
    scope: t.expose('scope', { type: CampaignScopeEnum, description: 'How far it reaches — phạm vi.' }),
    unit: t.relation('unit', { nullable: true, description: 'Locality that holds it — địa phương tổ chức.' }),
    launchers: t.field({
      type: [LauncherType],
      description: 'Who launched it — người phát động.',
      resolve: (campaign) => fromJsonColumn<readonly Launcher[]>(campaign.launchers),
    }),
    launchedByDocument: t.relation('launchedByDocument', {
      nullable: true,
      description: 'Document that launched it, if one did — văn bản phát động.',
    }),
    launchedByEvent: t.relation('launchedByEvent', {
      nullable: true,
      description: 'Event that launched it, if one did — lễ, hội nghị phát động.',
    }),
    launchedOn: t.expose('launchedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'Date of launch as far as known — ngày phát động.',
    }),
    year: t.exposeInt('year', { nullable: true, description: 'Year — năm.' }),
    from: t.expose('from', { type: 'PartialDate', nullable: true, description: 'First date, if printed — từ.' }),
    until: t.expose('until', {
      type: 'PartialDate',
      nullable: true,
      description: 'Last date that belongs to it, if printed — đến hết.',
    }),
    subjects: t.field({
      type: [CampaignSubjectType],
      description: 'Who is called to take part — đối tượng thi đua.',
      resolve: (campaign) => toCampaign(campaign).subjects,
    }),
    purposes: t.exposeStringList('purposes', { description: 'Purposes as printed — mục đích.' }),
    phase: t.field({
      type: CampaignPhaseEnum,
      args: { on: t.arg({ type: 'Day', description: 'Day asked about; today if left out — tại ngày.' }) },
      description: 'Where it stands on a day — giai đoạn tại một ngày.',
      resolve: (campaign, { on }, { today }) => phaseOf(toCampaign(campaign), on ?? today),
    }),
    linksUp: t.relation('linksAsChild', {
      query: { orderBy: { id: 'asc' } },
      description: 'What it stands under — thuộc, tiếp nối, hưởng ứng phong trào, kế hoạch nào.',
    }),
    linksDown: t.relation('linksAsParent', {
      query: { orderBy: { id: 'asc' } },
      description: 'What stands under it — các phong trào cấp dưới.',
    }),
    contents: t.relation('contentItems', {
      query: { where: { parentId: null }, orderBy: { ordinal: 'asc' } },
      description: 'Its contents, outermost first, in printed order — các nội dung thi đua.',
    }),
    duties: t.relation('duties', {
      query: { orderBy: { sortKey: 'asc' } },
      description: 'What it obliges bodies to do — các trách nhiệm.',
    }),
    events: t.field({
      type: ['CampaignEvent'],
      select: (_args, _context, nestedSelection) => ({
        events: { select: { event: nestedSelection(true) }, orderBy: { eventId: 'asc' } },
      }),
      description: 'Ceremonies and meetings that serve it — các lễ, hội nghị.',
      resolve: (campaign) => campaign.events.map(({ event }) => event),
    }),
    roles: t.relation('roles', {
      query: { orderBy: { id: 'asc' } },
      description: 'What organizations do in it — phân công thực hiện.',
    }),
    awardPrinciples: t.relation('awardPrinciples', {
      query: { orderBy: { id: 'asc' } },
      description: 'How it wants its rewards given — nguyên tắc khen thưởng.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
