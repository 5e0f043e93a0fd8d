import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { campaignArrowWords, capital } from '../campaign-arrow-words.ts';
import { CampaignChanged } from '../campaign-changed.type.ts';
import { type CampaignStep, moveCampaign, stepsWithReason } from '../use-cases/move-campaign.ts';

/** The type on which each step has its twin. */
const twinOf: { readonly [S in CampaignStep]: 'CampaignDraft' | 'Campaign' } = {
  submit: 'CampaignDraft',
  return: 'CampaignDraft',
  approve: 'CampaignDraft',
  cancel: 'CampaignDraft',
  carryOn: 'Campaign',
  suspend: 'Campaign',
  resume: 'Campaign',
  close: 'Campaign',
};

for (const step of Object.keys(twinOf) as CampaignStep[]) {
  const mutation = `${step}Campaign`;
  const description = `${campaignArrowWords[step]}.`;
  const Input = builder.inputType(`${capital(mutation)}Input`, {
    description,
    fields: (t) => ({
      requestKey: requestKey(t),
      key: t.string({ required: true, description: 'Key of the campaign — khóa.' }),
      expectedVersion: expectedVersion(t),
      reason: reason(t, stepsWithReason.has(step)),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: CampaignChanged,
      extensions: { action: `campaign.${step}`, can: `${twinOf[step]}.can${capital(step)}` },
      args: {
        input: t.arg({ type: Input, required: true, description: 'Which one, and why — phong trào nào, vì sao.' }),
      },
      errors: {
        types: changeProblems,
        union: { name: `${capital(mutation)}Result`, description: 'What was changed, or why nothing was — kết quả.' },
      },
      description,
      resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
        runChange(context, { mutation, key, body }, (room) => moveCampaign(room, step, body)),
    }),
  );
}
