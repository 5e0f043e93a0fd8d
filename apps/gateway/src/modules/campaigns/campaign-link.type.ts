import type { CampaignLinkKind, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { ResolvedByEnum } from '../documents/document-enums.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { CampaignGraphNode, childOf, parentOf } from './campaign-graph-node.type.ts';

export const CampaignLinkKindEnum = closedEnum<CampaignLinkKind>(
  'CampaignLinkKind',
  'How one campaign, movement or plan stands under another — quan hệ giữa các phong trào.',
  {
    LAUNCHED_UNDER: 'Launched under — phát động theo',
    LOCALISES: 'Localises, often under a name of its own — cụ thể hóa ở địa phương',
    CONTINUES: 'Continues — tiếp tục thực hiện',
    CONTRIBUTES_TO: 'Contributes to — góp phần thực hiện',
    CELEBRATES: 'Celebrates an occasion — chào mừng',
  },
);

export const CampaignLinkNode = builder.prismaNode('CampaignLink', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Link in the graph (not a tree) of movements, campaigns and plans — liên kết giữa các phong trào.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kind: t.expose('kind', { type: CampaignLinkKindEnum, description: 'Kind of link — loại liên kết.' }),
    child: t.field({
      type: CampaignGraphNode,
      description: 'What stands below — phong trào, kế hoạch cấp dưới.',
      resolve: (link, _args, context) => childOf(link, context),
    }),
    parent: t.field({
      type: CampaignGraphNode,
      nullable: true,
      description: 'What stands above; null for an occasion, which is given in words — phong trào, kế hoạch cấp trên.',
      resolve: (link, _args, context) => parentOf(link, context),
    }),
    occasion: t.exposeString('parentOccasion', {
      nullable: true,
      description: 'Occasion that is celebrated — sự kiện được chào mừng.',
    }),
    nameKept: t.exposeBoolean('nameKept', {
      description: "Whether the child keeps the parent's name — giữ nguyên tên.",
    }),
    resolvedBy: t.expose('resolvedBy', { type: ResolvedByEnum, description: 'How it was found — cách xác định.' }),
    sentence: t.string({
      args: languageArgument,
      description: 'The link in words — liên kết bằng lời.',
      resolve: async (link, { language }, context) => {
        const [child, parent] = await Promise.all([childOf(link, context), parentOf(link, context)]);
        const names = { child: child.name, parent: parent?.name ?? link.parentOccasion ?? '' };
        return localeOf(language).link(link, names);
      },
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
