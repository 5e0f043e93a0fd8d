import { compareDates, type PartialDate } from '../../calendar/partial-date.ts';
import type { Issue } from '../../errors/issue.ts';
import type { WrittenCampaignFile, WrittenListName } from '../campaign-file-schema.ts';

/** Beginnings that lie after their ends (`DATES_REVERSED`). */
export function checkDates(
  file: WrittenCampaignFile,
  pathOf: (list: WrittenListName, place: number) => string,
): readonly Issue[] {
  const lists = ['organizations', 'movements', 'campaigns'] as const;
  return [
    ...lists.flatMap((list) => file[list].flatMap((entry, place) => reversed(entry, pathOf(list, place)))),
    ...file.unitGroups.flatMap((group, place) =>
      group.members.flatMap((member, index) => reversed(member, `${pathOf('unitGroups', place)}.members[${index}]`)),
    ),
  ];
}

function reversed(
  { from, until }: { readonly from?: PartialDate; readonly until?: PartialDate },
  path: string,
): readonly Issue[] {
  if (from === undefined || until === undefined || compareDates(from, until) !== 1) return [];
  return [{ severity: 'error', code: 'DATES_REVERSED', path: `${path}.until`, data: { from, until } }];
}
