import { builder } from '../../graphql/builder.ts';
import { AwardPrincipleKindEnum } from '../awards/award-principle.type.ts';
import { ResolvedByEnum } from '../documents/document-enums.ts';
import { SourceRefInput } from '../inputs/source-ref.input.ts';
import { LauncherPostEnum, SubjectClassEnum } from './campaign-enums.ts';
import { CampaignLinkKindEnum } from './campaign-link.type.ts';
import { CampaignRoleKindEnum } from './campaign-role.type.ts';

/** Who launches. */
export const LauncherInput = builder.inputType('LauncherInput', {
  description: 'Launcher — người phát động.',
  fields: (t) => ({
    post: t.field({ type: LauncherPostEnum, required: true, description: 'Office — chức vụ.' }),
    printed: t.string({ required: true, description: 'As printed — nguyên văn.' }),
    person: t.string({ description: 'Name as printed in a public document — họ tên.' }),
    onBehalfOf: t.stringList({ description: 'Bodies on whose behalf — thay mặt.' }),
  }),
});

/** Who is called to take part. */
export const CampaignSubjectInput = builder.inputType('CampaignSubjectInput', {
  description: 'Who is called to take part — đối tượng thi đua.',
  fields: (t) => ({
    class: t.field({ type: SubjectClassEnum, required: true, description: 'Class — nhóm đối tượng.' }),
    printed: t.string({ required: true, description: 'As printed — nguyên văn.' }),
  }),
});

/** What an organization does in the campaign. */
export const CampaignRoleInput = builder.inputType('CampaignRoleInput', {
  description: 'What an organization does — phân công tổ chức thực hiện.',
  fields: (t) => ({
    key: t.string({ description: 'Key; made from the campaign and the organization if left out — khóa.' }),
    organization: t.string({ required: true, description: 'Key of the organization — cơ quan, tổ chức.' }),
    roles: t.field({ type: [CampaignRoleKindEnum], required: true, description: 'What it does — nhiệm vụ.' }),
    source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
  }),
});

/** How the campaign wants its rewards given. */
export const AwardPrincipleInput = builder.inputType('AwardPrincipleInput', {
  description: 'How rewards are to be given — nguyên tắc khen thưởng.',
  fields: (t) => ({
    key: t.string({ description: 'Key; made from the campaign and the kinds if left out — khóa.' }),
    kinds: t.field({ type: [AwardPrincipleKindEnum], required: true, description: 'Preferences — nguyên tắc.' }),
    source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
  }),
});

/** What a link leads to. */
const LinkParent = builder.inputType('CampaignLinkParentInput', {
  isOneOf: true,
  description: 'What the campaign stands under — thuộc phong trào, kế hoạch hoặc dịp nào.',
  fields: (t) => ({
    campaign: t.string({ description: 'A campaign, by key — phong trào.' }),
    movement: t.string({ description: 'A movement, by key — phong trào dài hạn.' }),
    plan: t.string({ description: 'A plan, by key — kế hoạch.' }),
    occasion: t.string({ description: 'An occasion, in words — dịp kỷ niệm.' }),
  }),
});

/** A link from the campaign upward. */
export const CampaignLinkInput = builder.inputType('CampaignLinkInput', {
  description: 'Link upward — liên kết với phong trào, kế hoạch cấp trên.',
  fields: (t) => ({
    key: t.string({ description: 'Key; made from the two ends if left out — khóa.' }),
    parent: t.field({ type: LinkParent, required: true, description: 'What it stands under — cấp trên.' }),
    kind: t.field({ type: CampaignLinkKindEnum, required: true, description: 'Kind of link — loại liên kết.' }),
    nameKept: t.boolean({ description: 'Whether it bears the same name; no if left out — giữ nguyên tên.' }),
    resolvedBy: t.field({ type: ResolvedByEnum, description: 'How it was found — cách xác định.' }),
    source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
  }),
});
