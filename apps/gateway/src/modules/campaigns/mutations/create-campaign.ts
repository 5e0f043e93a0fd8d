import { builder } from '../../../graphql/builder.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { campaignPolicy } from '../campaign.policy.ts';
import { CampaignBodyInput, campaignBody } from '../campaign-body.input.ts';
import { CampaignChanged } from '../campaign-changed.type.ts';
import { createCampaign } from '../use-cases/create-campaign.ts';

const Input = builder.inputType('CreateCampaignInput', {
  description: 'A campaign to begin as a draft — dự thảo phong trào thi đua.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    campaign: t.field({ type: CampaignBodyInput, required: true, description: 'What it says — nội dung.' }),
  }),
});

builder.mutationField('createCampaign', (t) =>
  t.field({
    type: CampaignChanged,
    extensions: { action: 'campaign.create', can: 'Query.canCreateCampaign' },
    args: { input: t.arg({ type: Input, required: true, description: 'The campaign — phong trào.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateCampaignResult', description: 'What was begun, or why nothing was — kết quả.' },
    },
    description: 'Begins a campaign as a draft, which the public does not see — soạn dự thảo phong trào thi đua.',
    resolve: (_root, { input: { requestKey, key, campaign } }, context) => {
      const body = { key, body: campaignBody(campaign) };
      return runChange(context, { mutation: 'createCampaign', key: requestKey, body }, (room) =>
        createCampaign(room, body),
      );
    },
  }),
);

builder.queryField('canCreateCampaign', (t) =>
  t.field({
    type: PermissionType,
    args: { namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }) },
    description: 'Whether the viewer may begin a campaign there — có được soạn dự thảo hay không.',
    resolve: async (_root, { namespace }, { prisma, viewer, today }) =>
      (await mayWriteUnder({ transaction: prisma, viewer, today }, namespace, campaignPolicy, 'campaign.create'))
        .decision,
  }),
);
