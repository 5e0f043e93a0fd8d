import type { ContentDomain, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { EntityUnion } from '../entities/entity.type.ts';
import { loadEntities } from '../entities/load-entity.ts';

export const ContentDomainEnum = closedEnum<ContentDomain>('ContentDomain', 'What a content is about — lĩnh vực.', {
  ECONOMY: 'Economy — kinh tế',
  SOCIETY: 'Culture and society — văn hóa, xã hội',
  ADMINISTRATIVE_REFORM: 'Administrative reform — cải cách hành chính',
  INFRASTRUCTURE: 'Infrastructure — kết cấu hạ tầng',
  DEFENCE_SECURITY: 'Defence and security — quốc phòng, an ninh',
  PARTY_BUILDING: 'Party building — xây dựng Đảng, hệ thống chính trị',
  COVID: 'COVID-19 — phòng, chống dịch COVID-19',
  EMULATION: 'Emulation and commendation — công tác thi đua, khen thưởng',
  ENVIRONMENT: 'Environment — môi trường',
});

export const ContentItemNode = builder.prismaNode('ContentItem', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Content — nội dung thi đua: one of a campaign or a plan, in its printed place.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    ordinal: t.exposeInt('ordinal', {
      description: 'Place among its siblings, from 1, whatever the label says — thứ tự.',
    }),
    label: t.exposeString('label', { description: 'Label as printed, misprints included: `Bản là` — ký hiệu.' }),
    text: t.exposeString('text', { description: 'Text — nội dung.' }),
    domain: t.expose('domain', { type: ContentDomainEnum, description: 'What it is about — lĩnh vực.' }),
    measurable: t.exposeBoolean('measurable', { description: 'Whether it can be measured — đo đếm được hay không.' }),
    campaign: t.relation('campaign', { nullable: true, description: 'Campaign, if it is one — phong trào.' }),
    plan: t.relation('plan', { nullable: true, description: 'Plan, if it is one — kế hoạch.' }),
    parent: t.relation('parent', { nullable: true, description: 'Content that it lies in — nội dung cha.' }),
    children: t.relation('children', {
      query: { orderBy: { ordinal: 'asc' } },
      description: 'Contents inside, in printed order — các nội dung con.',
    }),
    links: t.field({
      type: [EntityUnion],
      select: { links: { orderBy: { position: 'asc' } } },
      complexity: { field: 1, multiplier: 3 },
      description: 'Targets, movements, documents, projects, duties that it speaks of — các đối tượng liên quan.',
      resolve: (content, _args, context) =>
        loadEntities(
          content.links.map((link) => ({ kind: link.entityKind, key: link.entityId })),
          context,
        ),
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
