import type { Prisma, ScoreSheetState } from '../../generated/prisma/client.ts';

/** States in which the points of a member stand. */
const scored: readonly ScoreSheetState[] = ['COUNCIL_APPROVED', 'PUBLISHED'];

/** Whether the sheet of every member was approved, so that the season counts as scored; false of one without members. */
export async function everyMemberScored(
  { transaction }: { readonly transaction: Pick<Prisma.TransactionClient, 'scoreSheet'> },
  season: {
    readonly id: string;
    readonly members: readonly { readonly unitId: string | null; readonly organizationId: string | null }[];
  },
): Promise<boolean> {
  const sheets = await transaction.scoreSheet.findMany({
    where: { seasonId: season.id, latest: true, state: { in: [...scored] } },
    select: { unitId: true, organizationId: true },
  });
  const done = new Set(sheets.map(({ unitId, organizationId }) => unitId ?? organizationId));
  return (
    season.members.length > 0 &&
    season.members.every(({ unitId, organizationId }) => done.has(unitId ?? organizationId))
  );
}
