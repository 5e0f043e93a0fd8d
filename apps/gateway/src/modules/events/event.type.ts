import type { EventFunction, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const EventFunctionEnum = closedEnum<EventFunction>(
  'EventFunction',
  'What an event serves — nội dung của sự kiện.',
  {
    REVIEW: 'Reviews a campaign — sơ kết, tổng kết',
    ROLL_OUT: 'Rolls out resolutions — triển khai nghị quyết',
    LAUNCH: 'Launches a campaign — phát động',
    AWARD: 'Hands over awards — trao tặng khen thưởng',
    COMPETITION: 'Competition — hội thi',
    EXCHANGE: 'Cultural or sport exchange — giao lưu văn hóa, thể thao',
  },
);

export const CampaignEventNode = builder.prismaNode('CampaignEvent', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Ceremony or meeting — lễ, hội nghị: one may serve several functions and several campaigns.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Name — tên sự kiện.' }),
    functions: t.expose('functions', { type: [EventFunctionEnum], description: 'What it serves — nội dung.' }),
    on: t.expose('on', { type: 'PartialDate', nullable: true, description: 'When, as far as known — ngày tổ chức.' }),
    place: t.exposeString('place', { nullable: true, description: 'Place — địa điểm.' }),
    campaigns: t.field({
      type: ['Campaign'],
      select: (_args, _context, nestedSelection) => ({
        campaigns: { select: { campaign: nestedSelection(true) }, orderBy: { position: 'asc' } },
      }),
      description: 'Campaigns that it serves — các phong trào liên quan.',
      resolve: (event) => event.campaigns.map(({ campaign }) => campaign),
    }),
    presentations: t.relation('presentations', {
      query: { orderBy: { id: 'asc' } },
      description: 'Awards handed over at it — các phần trao tặng.',
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
