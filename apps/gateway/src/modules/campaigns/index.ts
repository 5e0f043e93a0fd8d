// The door of this module: everything that it adds to the schema, and what every act under a campaign asks first.
import './ancestors.field.ts';
import './campaign-body.input.ts';
import './campaign-changed.type.ts';
import './campaign-draft.type.ts';
import './campaign-graph-node.type.ts';
import './campaign-link.type.ts';
import './campaign-permissions.field.ts';
import './campaign-role.type.ts';
import './campaign.type.ts';
import './issue.type.ts';
import './launch-check.field.ts';
import './launcher.type.ts';
import './mutations/create-campaign.ts';
import './mutations/edit-campaign.ts';
import './mutations/extend-campaign.ts';
import './mutations/launch-campaign.ts';
import './mutations/move-campaign.ts';
import './mutations/review-campaign.ts';
import './promiser.type.ts';
import './queries/campaign.ts';
import './queries/campaign-draft.ts';
import './queries/campaign-drafts.ts';
import './queries/campaigns.ts';
import './subject.type.ts';

export { campaignIsOpen, closedCampaignRules, requireOpenCampaigns } from './campaign-open.ts';
