import { type DutyInstance, dutyInstances } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { answeringProblems } from '../../graphql/problems/library-problem.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { ofUnit } from './duties-of-unit.ts';
import { toDuty, withDutyLists } from './duty.record.ts';
import { DutyInstanceType } from './duty-instance.type.ts';

/** The most duties of one unit that are looked at. */
const mostDuties = 500;

/** What of the duties of one unit waits to be done on a day. */
export interface DutiesDue {
  readonly on: string;
  readonly due: readonly DutyInstance[];
  readonly overdue: readonly DutyInstance[];
}

export const DutiesDueType = builder.objectRef<DutiesDue>('DutiesDue').implement({
  description: 'What of the duties of a unit waits to be done on a day — việc đến hạn và quá hạn của một đơn vị.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Day', description: 'Day asked about — tại ngày.' }),
    due: t.field({
      type: [DutyInstanceType],
      description: 'To be done, and in time or without a printed limit — đến kỳ thực hiện.',
      resolve: ({ due }) => due,
    }),
    overdue: t.field({
      type: [DutyInstanceType],
      description: 'Past a printed limit — quá hạn.',
      resolve: ({ overdue }) => overdue,
    }),
  }),
});

/** Unfolds the duties of the campaigns and plans of a unit over a window, and keeps what waits to be done. */
export async function dutiesDueOf(
  unitId: string,
  window: { readonly on: string; readonly from: string; readonly until: string },
  { prisma }: RequestContext,
): Promise<DutiesDue> {
  const duties = await prisma.duty.findMany({
    where: ofUnit(unitId),
    include: withDutyLists,
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: mostDuties,
  });
  const instances = answeringProblems(() => duties.flatMap((duty) => dutyInstances(toDuty(duty), window)));
  return {
    on: window.on,
    due: instances.filter(({ state }) => state === 'DUE'),
    overdue: instances.filter(({ state }) => state === 'OVERDUE'),
  };
}
