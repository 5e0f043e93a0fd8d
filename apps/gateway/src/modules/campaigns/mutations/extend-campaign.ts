import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { campaignArrowWords } from '../campaign-arrow-words.ts';
import { CampaignChanged } from '../campaign-changed.type.ts';
import { extendCampaign } from '../use-cases/extend-campaign.ts';

const description = `${campaignArrowWords.extend}.`;

const Input = builder.inputType('ExtendCampaignInput', {
  description,
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key of the campaign — khóa.' }),
    expectedVersion: expectedVersion(t),
    until: t.field({
      type: 'PartialDate',
      required: true,
      description: 'Last date that is to belong to it, later than the one before — đến hết.',
    }),
    reason: reason(t),
  }),
});

builder.mutationField('extendCampaign', (t) =>
  t.field({
    type: CampaignChanged,
    extensions: { action: 'campaign.extend', can: 'Campaign.canExtend' },
    args: {
      input: t.arg({
        type: Input,
        required: true,
        description: 'Which one, until when — phong trào nào, đến khi nào.',
      }),
    },
    errors: {
      types: changeProblems,
      union: { name: 'ExtendCampaignResult', description: 'What was changed, or why nothing was — kết quả.' },
    },
    description,
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'extendCampaign', key, body }, (room) => extendCampaign(room, body)),
  }),
);
