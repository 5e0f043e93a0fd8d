import type { AdminUnit } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { groupByVerdict, VerdictGroupType } from '../assessments/verdict-group.type.ts';
import { verdictArguments } from '../assessments/verdicts.field.ts';
import { DutiesDueType, dutiesDueOf } from '../duties/duties-due.type.ts';
import { dutyWindow } from '../duties/duty-window.ts';
import { lineageOn, UnitLineageType } from '../units/unit-lineage.ts';

/** A unit as it was on one day, and the day and vintage that its promises are looked at from. */
export interface ProvinceDashboard {
  readonly unit: AdminUnit;
  readonly on: string;
  readonly vintage: string;
}

/** The most campaigns, plans and projects of one unit that are given. */
const mostRows = 100;

export const ProvinceDashboardType = builder.objectRef<ProvinceDashboard>('ProvinceDashboard').implement({
  description:
    'One province at a glance — bảng theo dõi của một địa phương: its campaigns and plans, what they promised and what became of it, what is due.',
  fields: (t) => ({
    unit: t.field({ type: 'AdminUnit', description: 'The unit — đơn vị hành chính.', resolve: ({ unit }) => unit }),
    on: t.expose('on', { type: 'Day', description: 'Day asked about — tại ngày.' }),
    vintage: t.expose('vintage', {
      type: 'Day',
      description: 'Only what was known by this day is used — số liệu biết đến ngày.',
    }),
    became: t.field({
      type: UnitLineageType,
      description: 'What the unit is on the day asked about: itself, or what it became — đơn vị tương ứng hiện tại.',
      resolve: ({ unit, on }) => lineageOn(unit, on),
    }),
    campaigns: t.prismaField({
      type: ['Campaign'],
      description: 'Its campaigns, newest first — các phong trào thi đua.',
      resolve: (query, { unit }, _args, { prisma }) =>
        prisma.campaign.findMany({
          ...query,
          where: { unitId: unit.id },
          orderBy: [{ year: { sort: 'desc', nulls: 'last' } }, { sortKey: 'asc' }, { id: 'asc' }],
          take: mostRows,
        }),
    }),
    plans: t.prismaField({
      type: ['Plan'],
      description: 'Its plans and programmes — các kế hoạch, chương trình.',
      resolve: (query, { unit }, _args, { prisma }) =>
        prisma.plan.findMany({
          ...query,
          where: { unitId: unit.id },
          orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
          take: mostRows,
        }),
    }),
    projects: t.prismaField({
      type: ['Project'],
      description: 'Its projects — các công trình, dự án.',
      resolve: (query, { unit }, _args, { prisma }) =>
        prisma.project.findMany({
          ...query,
          where: { unitId: unit.id },
          orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
          take: mostRows,
        }),
    }),
    verdicts: t.field({
      type: [VerdictGroupType],
      args: { only: verdictArguments.only },
      complexity: { field: 20, multiplier: 4 },
      description:
        'Everything that its campaigns and plans promised, grouped by verdict, best first — kết quả theo kết luận.',
      resolve: async ({ unit, on, vintage }, { only }, context) =>
        groupByVerdict(await promisedBy(unit.id, context), { on, vintage }, only, context),
    }),
    duties: t.field({
      type: DutiesDueType,
      description: 'What is due and overdue, looked at over twelve months — việc đến hạn, quá hạn.',
      resolve: ({ unit, on }, _args, context) => dutiesDueOf(unit.id, dutyWindow({ on }, context.today), context),
    }),
  }),
});

/** Keys of the targets that campaigns and plans of a unit promise, in the Vietnamese order of their names. */
async function promisedBy(unitId: string, { prisma }: RequestContext): Promise<string[]> {
  const promises = await prisma.targetPromise.findMany({
    where: { OR: [{ campaign: { unitId } }, { plan: { unitId } }] },
    select: { targetId: true },
    orderBy: [{ target: { sortKey: 'asc' } }, { targetId: 'asc' }],
  });
  return promises.map(({ targetId }) => targetId);
}
