import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { ScoreSheetStateEnum } from '../score-sheet-enums.ts';
import { sheetsSeen } from '../sheets-seen.ts';

builder.queryField('scoreSheet', (t) =>
  t.prismaField({
    type: 'ScoreSheet',
    nullable: true,
    args: {
      key: t.arg.string({ required: true, description: 'Key of the sheet — khóa.' }),
      edition: t.arg.int({ description: 'This edition; left out: the latest that the viewer may see — phiên bản.' }),
    },
    description: 'Score sheet; null where there is none that the viewer may see — phiếu chấm điểm.',
    resolve: (query, _root, { key, edition }, context) =>
      context.prisma.scoreSheet.findFirst({
        ...query,
        where: { key, ...(edition != null && { edition }), AND: [sheetsSeen(context)] },
        orderBy: { edition: 'desc' },
      }),
  }),
);

interface Asked {
  readonly season: string;
  readonly state?: Prisma.ScoreSheetWhereInput['state'] | null | undefined;
  readonly allEditions?: boolean | null | undefined;
}

function conditions({ season, state, allEditions }: Asked, context: RequestContext): Prisma.ScoreSheetWhereInput {
  const standing = { OR: [{ latest: true }, { inForce: true }] };
  return {
    seasonId: season,
    AND: [sheetsSeen(context), ...(allEditions === true ? [] : [standing])],
    ...(state != null && { state }),
  };
}

builder.queryField('scoreSheets', (t) =>
  t.prismaConnection({
    type: 'ScoreSheet',
    cursor: 'id',
    args: {
      season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }),
      state: t.arg({ type: ScoreSheetStateEnum, description: 'Only in this state — tình trạng.' }),
      allEditions: t.arg.boolean({
        description: 'Also editions that neither are the latest nor stand — cả các phiên bản trước.',
      }),
    },
    description:
      'Score sheets of a season that the viewer may see; before publication neither shown nor counted for others — phiếu chấm của năm thi đua.',
    totalCount: (_root, args, context) => context.prisma.scoreSheet.count({ where: conditions(args, context) }),
    resolve: async (query, _root, args, context) => {
      const where = conditions(args, context);
      const { id } = query.cursor ?? {};
      // A page after a sheet that may not be seen would tell that there is such a one.
      if (id !== undefined && (await context.prisma.scoreSheet.count({ where: { AND: [{ id }, where] } })) === 0)
        return [];
      return context.prisma.scoreSheet.findMany({ ...query, where, orderBy: { id: 'asc' } });
    },
  }),
);
