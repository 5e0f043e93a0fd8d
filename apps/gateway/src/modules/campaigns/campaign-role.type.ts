import type { CampaignRoleKind, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const CampaignRoleKindEnum = closedEnum<CampaignRoleKind>(
  'CampaignRoleKind',
  'What an organization does in a campaign or a plan — nhiệm vụ được giao.',
  {
    FOCAL: 'Focal point — đầu mối, chủ trì',
    ADVISE: 'Advises — tham mưu',
    COORDINATE: 'Coordinates — phối hợp',
    MOBILISE: 'Mobilises — vận động',
    SUPERVISE: 'Supervises, criticises — giám sát, phản biện',
    INSPECT: 'Inspects, urges — kiểm tra, đôn đốc',
    APPRAISE: 'Appraises — thẩm định thành tích',
    PROPOSE_UPWARD: 'Proposes to the level above — đề nghị cấp trên khen thưởng',
    DIRECT_AS_ASSIGNED: 'Directs by assignment — chỉ đạo theo phân công',
    PUBLICISE: 'Publicises — tuyên truyền',
  },
);

export const CampaignRoleNode = builder.prismaNode('CampaignRole', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'What an organization does in a campaign or a plan — phân công tổ chức thực hiện.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    organization: t.relation('organization', { description: 'Organization — cơ quan, tổ chức.' }),
    roles: t.expose('roles', { type: [CampaignRoleKindEnum], description: 'What it does — nhiệm vụ.' }),
    campaign: t.relation('campaign', { nullable: true, description: 'Campaign, if it is one — phong trào.' }),
    plan: t.relation('plan', { nullable: true, description: 'Plan, if it is one — kế hoạch.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
