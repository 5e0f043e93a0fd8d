import { publishSheet } from '@thidua/core';
import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { expectedVersion, requestKey } from '../../changes/change-input.ts';
import { brokenRule, changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { toScoreSheet } from '../../score-sheets/score-sheet.record.ts';
import { SeasonWithoutTableProblem } from '../../score-tables/problems/table-problems.ts';
import { findScoringSeason, loadScoringSeason } from '../../score-tables/scoring-season.ts';
import { mayActFor } from '../../score-tables/season-sides.ts';
import { SheetsNotApprovedProblem } from '../problems/sheets-not-approved.ts';
import { rankingPolicy, rankingSides } from '../ranking.policy.ts';
import { publishedRanking } from '../ranking-of-season.ts';
import { announceSeason } from '../season-feed.ts';
import { SeasonRankingType } from '../season-ranking.type.ts';
import { publishRanking } from '../use-cases/publish-ranking.ts';

const Input = builder.inputType('PublishRankingInput', {
  description: 'The season whose ranking is to be published — công bố xếp hạng.',
  fields: (t) => ({
    requestKey: requestKey(t),
    season: t.string({ required: true, description: 'Key of the season — năm thi đua.' }),
    expectedVersion: expectedVersion(t),
  }),
});

const RankingPublished = builder.objectRef<Change>('RankingPublished');
RankingPublished.implement({
  interfaces: [ChangedInterface],
  description: 'Ranking that was published — xếp hạng đã công bố.',
  fields: (t) => ({
    ranking: t.field({
      type: SeasonRankingType,
      nullable: true,
      description: 'The latest published ranking — xếp hạng.',
      resolve: async ({ entityId }, _args, { prisma }) =>
        publishedRanking(prisma, await findScoringSeason(prisma, entityId), 'counted'),
    }),
  }),
});

builder.mutationField('publishRanking', (t) =>
  t.field({
    type: RankingPublished,
    extensions: { action: 'ranking.publish', can: 'Query.canPublishRanking' },
    args: { input: t.arg({ type: Input, required: true, description: 'The season — năm thi đua.' }) },
    errors: {
      types: [...changeProblems, SeasonWithoutTableProblem, SheetsNotApprovedProblem],
      union: { name: 'PublishRankingResult', description: 'What was published, or why nothing was — kết quả.' },
    },
    description:
      'Publishes the approved sheets of a season, which freezes them, and their ranking with its certificate. `expectedVersion` is `version` of the latest one, 0 where there is none — công bố xếp hạng.',
    resolve: async (_root, { input: { requestKey: key, ...body } }, context) => {
      const asked = { mutation: 'publishRanking', key, body };
      const change = await runChange(context, asked, (room) => publishRanking(room, body));
      announceSeason(context.prisma, change.entityId, 'published');
      return change;
    },
  }),
);

builder.queryField('canPublishRanking', (t) =>
  t.field({
    type: PermissionType,
    nullable: true,
    args: { season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }) },
    description:
      'Whether the viewer may publish the ranking now; null where there is no such season — có được công bố.',
    resolve: async (_root, { season: key }, context) => {
      const season = await loadScoringSeason(context.prisma, key);
      if (season === null) return null;
      const decision = mayActFor(context, season, rankingPolicy, 'ranking.publish', rankingSides['ranking.publish']);
      if (!decision.allowed) return { decision, broken: [] };
      const rows = await context.prisma.scoreSheet.findMany({ where: { seasonId: key, latest: true } });
      const versions = rows.map(toScoreSheet);
      const open = versions.filter(({ state }) => state !== 'PUBLISHED');
      const results = (open.length === 0 ? versions : open).map((one) => publishSheet(one, { on: context.today }));
      const broken = results.flatMap((result) => (result.kind === 'refused' ? result.problems : []));
      return { decision, broken: broken.map(brokenRule) };
    },
  }),
);
