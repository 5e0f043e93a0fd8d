import type { Change } from '../../../generated/prisma/client.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { type Asked, type ChangeRoom, runChange } from '../../changes/index.ts';
import { announceSeason } from '../../rankings/season-feed.ts';
import { seasonOfSheet } from '../score-sheet.record.ts';

/** Runs a change whose first record is of a sheet and, once it is committed, tells those who watch the season. */
export async function changeOfSheet(
  context: RequestContext,
  asked: Asked,
  work: (room: ChangeRoom) => Promise<void>,
): Promise<Change> {
  const change = await runChange(context, asked, work);
  announceSeason(context.prisma, seasonOfSheet(change.entityId), 'changed');
  return change;
}
