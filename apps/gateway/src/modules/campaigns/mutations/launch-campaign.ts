import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { LaunchEventInput } from '../../events/event.input.ts';
import { campaignArrowWords } from '../campaign-arrow-words.ts';
import { CampaignChanged } from '../campaign-changed.type.ts';
import { launchCampaign } from '../use-cases/launch-campaign.ts';

const description = `${campaignArrowWords.launch}.`;

const LaunchAct = builder.inputType('LaunchActInput', {
  isOneOf: true,
  description: 'By what a campaign is launched — phát động bằng văn bản hoặc tại một sự kiện.',
  fields: (t) => ({
    document: t.string({ description: 'By a document, by key — văn bản phát động.' }),
    event: t.field({ type: LaunchEventInput, description: 'At an event, recorded with it — lễ, hội nghị phát động.' }),
  }),
});

const Input = builder.inputType('LaunchCampaignInput', {
  description,
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key of the campaign — khóa.' }),
    expectedVersion: expectedVersion(t),
    by: t.field({ type: LaunchAct, description: 'By what; nothing launches nothing — phát động bằng gì.' }),
    launchedOn: t.field({ type: 'PartialDate', required: true, description: 'When — ngày phát động.' }),
    reason: reason(t),
  }),
});

builder.mutationField('launchCampaign', (t) =>
  t.field({
    type: CampaignChanged,
    extensions: { action: 'campaign.launch', can: 'CampaignDraft.canLaunch' },
    args: {
      input: t.arg({ type: Input, required: true, description: 'Which one, by what and when — phong trào nào.' }),
    },
    errors: {
      types: changeProblems,
      union: { name: 'LaunchCampaignResult', description: 'What was launched, or why nothing was — kết quả.' },
    },
    description,
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'launchCampaign', key, body }, (room) => launchCampaign(room, body)),
  }),
);
