import { builder } from '../../graphql/builder.ts';
import { ContentItemInput } from '../contents/content-item.input.ts';
import { DutyInput } from '../duties/duty.input.ts';
import { SourceRefInput } from '../inputs/source-ref.input.ts';
import { UnitRefInput } from '../inputs/unit-ref.input.ts';
import { CampaignFlagEnum, CampaignKindEnum, CampaignScopeEnum } from './campaign-enums.ts';
import {
  AwardPrincipleInput,
  CampaignLinkInput,
  CampaignRoleInput,
  CampaignSubjectInput,
  LauncherInput,
} from './campaign-parts.input.ts';
import type { CampaignBody } from './use-cases/campaign-sections.ts';

/** All that a draft says, in the form of a campaign file. */
export const CampaignBodyInput = builder.inputType('CampaignBodyInput', {
  description: 'All that a campaign says before its launch — nội dung dự thảo phong trào thi đua.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Name — tên phong trào.' }),
    theme: t.string({ description: 'Theme as printed — chủ đề.' }),
    kind: t.field({ type: CampaignKindEnum, required: true, description: 'Form — hình thức tổ chức.' }),
    flags: t.field({ type: [CampaignFlagEnum], description: 'What is special about it — tính chất.' }),
    occasion: t.string({ description: 'Occasion — dịp phát động.' }),
    scope: t.field({ type: CampaignScopeEnum, required: true, description: 'How far it reaches — phạm vi.' }),
    unit: t.field({
      type: UnitRefInput,
      description: 'Locality that holds it; that of the namespace if left out — địa phương tổ chức.',
    }),
    launchers: t.field({ type: [LauncherInput], description: 'Who is to launch it — người phát động.' }),
    year: t.int({ description: 'Year — năm.' }),
    from: t.field({ type: 'PartialDate', description: 'First date — từ.' }),
    until: t.field({ type: 'PartialDate', description: 'Last date that belongs to it — đến hết.' }),
    subjects: t.field({ type: [CampaignSubjectInput], description: 'Who is called to take part — đối tượng thi đua.' }),
    purposes: t.stringList({ description: 'Purposes as printed — mục đích.' }),
    contents: t.field({ type: [ContentItemInput], description: 'Contents, outermost first — nội dung thi đua.' }),
    roles: t.field({ type: [CampaignRoleInput], description: 'What organizations do in it — phân công.' }),
    principles: t.field({
      type: [AwardPrincipleInput],
      description: 'How rewards are given — nguyên tắc khen thưởng.',
    }),
    links: t.field({ type: [CampaignLinkInput], description: 'What it stands under — liên kết cấp trên.' }),
    duties: t.field({ type: [DutyInput], description: 'What it obliges bodies to do — các trách nhiệm.' }),
    source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
    note: t.string({ description: 'Note — ghi chú.' }),
  }),
});

/** The same as the use-cases take it. */
export function campaignBody({ links, ...body }: typeof CampaignBodyInput.$inferInput): CampaignBody {
  return { ...body, links: links?.map(({ parent, ...link }) => ({ ...link, parent: writtenParent(parent) })) };
}

type GivenLink = NonNullable<(typeof CampaignBodyInput.$inferInput)['links']>[number];

function writtenParent({ campaign, movement, plan, occasion }: GivenLink['parent']): unknown {
  if (campaign != null) return `campaign:${campaign}`;
  if (movement != null) return `movement:${movement}`;
  return plan != null ? `plan:${plan}` : { occasion };
}
