import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { CampaignBodyInput, campaignBody } from '../campaign-body.input.ts';
import { CampaignChanged } from '../campaign-changed.type.ts';
import { editCampaign } from '../use-cases/edit-campaign.ts';

const Input = builder.inputType('EditCampaignInput', {
  description: 'A draft as it is to be from now on — dự thảo sau khi sửa.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key of the campaign — khóa.' }),
    expectedVersion: expectedVersion(t),
    campaign: t.field({
      type: CampaignBodyInput,
      required: true,
      description: 'All that it says; what is left out is gone — toàn bộ nội dung mới.',
    }),
    reason: reason(t),
  }),
});

builder.mutationField('editCampaign', (t) =>
  t.field({
    type: CampaignChanged,
    extensions: { action: 'campaign.edit', can: 'CampaignDraft.canEdit' },
    args: { input: t.arg({ type: Input, required: true, description: 'The draft — dự thảo.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'EditCampaignResult', description: 'What was changed, or why nothing was — kết quả.' },
    },
    description: 'Replaces all that a draft says; after it was submitted only once it was returned — sửa dự thảo.',
    resolve: (_root, { input: { requestKey, campaign, ...at } }, context) => {
      const body = { ...at, body: campaignBody(campaign) };
      return runChange(context, { mutation: 'editCampaign', key: requestKey, body }, (room) =>
        editCampaign(room, body),
      );
    },
  }),
);
