import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { TableSettledProblem, TableUnfitProblem } from '../problems/table-problems.ts';
import { scoreTablePolicy } from '../score-table.policy.ts';
import { loadScoringSeason } from '../scoring-season.ts';
import { mayActFor } from '../season-sides.ts';
import { adoptingSides, adoptScoreTable } from '../use-cases/adopt-score-table.ts';

const Input = builder.inputType('AdoptScoreTableInput', {
  description: 'Which table a season is to score by — ban hành bảng điểm.',
  fields: (t) => ({
    requestKey: requestKey(t),
    season: t.string({ required: true, description: 'Key of the season — năm thi đua.' }),
    table: t.string({ required: true, description: 'Key and version, `key@version` — bảng điểm.' }),
    expectedVersion: expectedVersion(t),
    reason: reason(t),
  }),
});

const SeasonTableChanged = builder.objectRef<Change>('SeasonTableChanged');
SeasonTableChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Table that a season has adopted — bảng điểm đã ban hành.',
  fields: (t) => ({
    adopted: t.prismaField({
      type: 'SeasonTable',
      description: 'As it is now — bảng điểm của năm.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.seasonTable.findUniqueOrThrow({ ...query, where: { seasonId: entityId } }),
    }),
  }),
});

builder.mutationField('adoptScoreTable', (t) =>
  t.field({
    type: SeasonTableChanged,
    extensions: { action: 'scoreTable.adopt', can: 'Query.canAdoptScoreTable' },
    args: { input: t.arg({ type: Input, required: true, description: 'Season and table — năm và bảng điểm.' }) },
    errors: {
      types: [...changeProblems, TableSettledProblem, TableUnfitProblem],
      union: { name: 'AdoptScoreTableResult', description: 'What was adopted, or why nothing was — kết quả.' },
    },
    description: 'Adopts a score table for a season, until its first sheet is opened — ban hành bảng điểm cho năm.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'adoptScoreTable', key, body }, (room) => adoptScoreTable(room, body)),
  }),
);

builder.queryField('canAdoptScoreTable', (t) =>
  t.field({
    type: PermissionType,
    nullable: true,
    args: { season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }) },
    description: 'Whether the viewer may adopt a table for the season; null where there is none — có được ban hành.',
    resolve: async (_root, { season: key }, context) => {
      const season = await loadScoringSeason(context.prisma, key);
      return season === null ? null : mayActFor(context, season, scoreTablePolicy, 'scoreTable.adopt', adoptingSides);
    },
  }),
);
