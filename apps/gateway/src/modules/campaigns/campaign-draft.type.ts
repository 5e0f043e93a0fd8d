import type { Campaign } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { PermissionType } from '../changes/permission.type.ts';
import type { CampaignArrow } from './campaign.policy.ts';
import { campaignArrowWords, capital } from './campaign-arrow-words.ts';
import { campaignDraftsSeen } from './campaign-drafts-seen.ts';
import { CampaignKindEnum, CampaignScopeEnum, CampaignStateEnum } from './campaign-enums.ts';
import { canEdit, canMove } from './can-move-campaign.ts';
import type { DraftSections } from './use-cases/campaign-sections.ts';

/** The acts that a campaign takes before its launch, the launch itself included. */
export const draftArrows = ['submit', 'return', 'approve', 'launch', 'cancel'] as const satisfies CampaignArrow[];

/** The campaign of a draft as it was written and checked: what is left out is absent. */
function writtenIn(body: unknown): Partial<Pick<Campaign, 'theme' | 'kind' | 'scope' | 'from' | 'until'>> {
  return (body as DraftSections).campaigns[0];
}

export const CampaignDraftNode = builder.prismaNode('CampaignDraft', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  // Every read by identifier goes through the filter: what may not be seen is as if it did not exist.
  findUnique: (id, context) => ({ id, AND: campaignDraftsSeen(context) }),
  nullable: true,
  description:
    'Campaign before its launch — dự thảo phong trào thi đua. Not public: only its unit and the home-affairs office above it see one.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key that the campaign will have — khóa.' }),
    name: t.exposeString('name', { description: 'Name — tên phong trào.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Year — năm.' }),
    unit: t.relation('unit', { description: 'Locality that holds it — địa phương tổ chức.' }),
    state: t.expose('state', { type: CampaignStateEnum, description: 'Where it stands — trạng thái.' }),
    theme: t.string({
      nullable: true,
      description: 'Theme — chủ đề.',
      resolve: ({ body }) => writtenIn(body).theme ?? null,
    }),
    kind: t.field({
      type: CampaignKindEnum,
      nullable: true,
      description: 'Form — hình thức tổ chức.',
      resolve: ({ body }) => writtenIn(body).kind ?? null,
    }),
    scope: t.field({
      type: CampaignScopeEnum,
      nullable: true,
      description: 'How far it reaches — phạm vi.',
      resolve: ({ body }) => writtenIn(body).scope ?? null,
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'First date — từ.',
      resolve: ({ body }) => writtenIn(body).from ?? null,
    }),
    until: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Last date that belongs to it — đến hết.',
      resolve: ({ body }) => writtenIn(body).until ?? null,
    }),
    file: t.field({
      type: 'PlainData',
      description: 'All of it: the lists of a campaign file, with contents, roles, links and duties — toàn văn.',
      resolve: ({ body }) => body as object,
    }),
    campaign: t.field({
      type: 'Campaign',
      nullable: true,
      description: 'The campaign that it became; null before its launch — phong trào đã phát động.',
      resolve: ({ id }, _args, { loaders }) => loaders.campaigns.load(id),
    }),
    version: t.int({
      description: 'How often it was changed; a launched campaign counts on — phiên bản.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'campaign', id }),
    }),
    canEdit: t.field({
      type: PermissionType,
      description: 'Whether the viewer may change what it says — có được sửa hay không.',
      resolve: (draft, _args, context) => canEdit(context, draft),
    }),
  }),
});

for (const arrow of draftArrows) {
  builder.prismaObjectField(CampaignDraftNode, `can${capital(arrow)}`, (t) =>
    t.field({
      type: PermissionType,
      description: `Whether the viewer may do this now — có được làm hay không. ${campaignArrowWords[arrow]}.`,
      resolve: (draft, _args, context) => canMove(context, arrow, draft),
    }),
  );
}
