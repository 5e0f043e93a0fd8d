import type { AwardPrincipleKind, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const AwardPrincipleKindEnum = closedEnum<AwardPrincipleKind>(
  'AwardPrincipleKind',
  'Preference or check in giving rewards — nguyên tắc, ưu tiên khi khen thưởng.',
  {
    PREFER_SMALL_COLLECTIVE: 'Prefer small collectives — ưu tiên tập thể nhỏ',
    PREFER_INDIVIDUAL: 'Prefer individuals — ưu tiên cá nhân',
    PREFER_DIRECT_WORKER: 'Prefer those who work directly — ưu tiên người trực tiếp lao động, công tác',
    PREFER_NEW_FACTOR: 'Prefer new factors — ưu tiên nhân tố mới',
    ACCURATE: 'Accurate — chính xác',
    OBJECTIVE: 'Objective — khách quan',
    FAIR: 'Fair — công bằng',
    TRANSPARENT: 'Transparent — minh bạch',
    DEMOCRATIC: 'Democratic — dân chủ',
    PUBLIC: 'Public — công khai',
    TIMELY: 'Timely — kịp thời',
    RIGHT_STANDARD: 'By the right standard — đúng thành tích, đúng tiêu chuẩn',
    FIND_AND_SPREAD_EXEMPLARS: 'Find and spread exemplars — phát hiện, nhân rộng điển hình',
    TIE_TO_CAMPAIGN: 'Tied to the campaign — gắn với phong trào, đợt thi đua',
  },
);

export const AwardPrincipleNode = builder.prismaNode('AwardPrinciple', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'How a campaign wants its rewards given — nguyên tắc khen thưởng; never points.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kinds: t.expose('kinds', { type: [AwardPrincipleKindEnum], description: 'Preferences and checks — nguyên tắc.' }),
    campaign: t.relation('campaign', { nullable: true, description: 'Campaign, if it is one — phong trào.' }),
    plan: t.relation('plan', { nullable: true, description: 'Plan, if it is one — kế hoạch.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
