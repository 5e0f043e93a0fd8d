import { checkLaunch, launchRules } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { toCampaign } from './campaign.record.ts';
import { CampaignNode } from './campaign.type.ts';
import { IssueType } from './issue.type.ts';

builder.prismaObjectField(CampaignNode, 'launchCheck', (t) =>
  t.field({
    type: [IssueType],
    description:
      'Scope and launcher against the rule in force on the day of launch; empty: they fit — kiểm tra thẩm quyền phát động (Luật 06/2022/QH15, Điều 16–18). Recorded history is only warned about.',
    resolve: (campaign) => checkLaunch(toCampaign(campaign), launchRules, 'recorded'),
  }),
);
