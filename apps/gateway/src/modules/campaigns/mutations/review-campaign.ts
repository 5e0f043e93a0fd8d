import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { ReviewEventInput } from '../../events/event.input.ts';
import { campaignArrowWords, capital } from '../campaign-arrow-words.ts';
import { CampaignChanged } from '../campaign-changed.type.ts';
import { type ReviewArrow, reviewCampaign } from '../use-cases/review-campaign.ts';

const mutations: { readonly [A in ReviewArrow]: string } = {
  reviewPreliminarily: 'reviewCampaignPreliminarily',
  reviewFinally: 'reviewCampaignFinally',
};

for (const [arrow, mutation] of Object.entries(mutations) as [ReviewArrow, string][]) {
  const description = `${campaignArrowWords[arrow]}.`;
  const Input = builder.inputType(`${capital(mutation)}Input`, {
    description,
    fields: (t) => ({
      requestKey: requestKey(t),
      key: t.string({ required: true, description: 'Key of the campaign — khóa.' }),
      expectedVersion: expectedVersion(t),
      event: t.field({ type: ReviewEventInput, required: true, description: 'The review — lễ, hội nghị, báo cáo.' }),
      reason: reason(t),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: CampaignChanged,
      extensions: { action: `campaign.${arrow}`, can: `Campaign.can${capital(arrow)}` },
      args: {
        input: t.arg({ type: Input, required: true, description: 'Which one, and the review — phong trào nào.' }),
      },
      errors: {
        types: changeProblems,
        union: { name: `${capital(mutation)}Result`, description: 'What was changed, or why nothing was — kết quả.' },
      },
      description,
      resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
        runChange(context, { mutation, key, body }, (room) => reviewCampaign(room, arrow, body)),
    }),
  );
}
