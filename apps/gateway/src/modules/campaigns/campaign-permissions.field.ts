import { campaignGuards } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { PermissionType } from '../changes/permission.type.ts';
import type { CampaignArrow } from './campaign.policy.ts';
import { toCampaign } from './campaign.record.ts';
import { CampaignNode } from './campaign.type.ts';
import { campaignArrowWords, capital } from './campaign-arrow-words.ts';
import { CampaignStateEnum } from './campaign-enums.ts';
import { canMove } from './can-move-campaign.ts';

/** The acts that a campaign takes after its launch. */
export const launchedArrows = [
  'reviewPreliminarily',
  'carryOn',
  'extend',
  'suspend',
  'resume',
  'reviewFinally',
  'close',
] as const satisfies CampaignArrow[];

builder.prismaObjectField(CampaignNode, 'state', (t) =>
  t.expose('state', {
    type: CampaignStateEnum,
    description: 'What was done with it last, whatever the clock says (`phase`) — trạng thái.',
  }),
);

builder.prismaObjectField(CampaignNode, 'version', (t) =>
  t.int({
    description: 'How often it was changed since a file was loaded, or since its draft was begun — phiên bản.',
    resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'campaign', id }),
  }),
);

for (const arrow of launchedArrows) {
  builder.prismaObjectField(CampaignNode, `can${capital(arrow)}`, (t) =>
    t.field({
      type: PermissionType,
      description: `Whether the viewer may do this now — có được làm hay không. ${campaignArrowWords[arrow]}.`,
      resolve: (row, _args, context) => {
        const guards = campaignGuards(toCampaign(row), context.today);
        return canMove(context, arrow, row, { ...guards, endIsLater: row.until !== null });
      },
    }),
  );
}
