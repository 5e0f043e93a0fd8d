import type { Change, PrismaClient } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { sheetsSeen } from '../sheets-seen.ts';

/** What every change of a sheet answers with. */
export const ScoreSheetChanged = builder.objectRef<Change>('ScoreSheetChanged');
ScoreSheetChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Score sheet that was changed — phiếu chấm đã cập nhật.',
  fields: (t) => ({
    scoreSheet: t.prismaField({
      type: 'ScoreSheet',
      nullable: true,
      description: 'Its latest edition as it is now; null where the viewer may not see it any more — phiếu chấm.',
      resolve: (query, { entityId }, _args, context) => latest(context.prisma, query, entityId, context),
    }),
  }),
});

function latest({ scoreSheet }: PrismaClient, query: object, key: string, context: Parameters<typeof sheetsSeen>[0]) {
  return scoreSheet.findFirst({ ...query, where: { key, latest: true, AND: [sheetsSeen(context)] } });
}
