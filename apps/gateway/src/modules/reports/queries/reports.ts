import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineOrdering } from '../../../graphql/ordering.ts';
import { touchesYear } from '../../../graphql/period-filter.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { ReportStateEnum } from '../report-enums.ts';
import { reportsSeen } from '../reports-seen.ts';

const ordering = defineOrdering<'PERIOD' | 'LAST_DAY', Prisma.ReportOrderByWithRelationInput>('Report', 'PERIOD', {
  PERIOD: {
    description: 'Period — kỳ',
    columns: (direction) => [{ periodFrom: direction }, { key: direction }, { id: direction }],
  },
  LAST_DAY: {
    description: 'Limit — hạn cuối',
    columns: (direction) => [{ lastDay: { sort: direction, nulls: 'last' } }, { id: direction }],
  },
});

const Filter = builder.inputType('ReportFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    duty: t.string({ description: 'Only for this duty, by key — chế độ báo cáo.' }),
    campaign: t.string({ description: 'Only for duties of this campaign, by key — phong trào.' }),
    unit: t.field({ type: UnitAtInput, description: 'Only by this unit — đơn vị báo cáo.' }),
    organization: t.string({ description: 'Only by this organization, by key — cơ quan báo cáo.' }),
    period: t.field({ type: 'Period', description: 'Only for this period — kỳ.' }),
    year: t.int({ description: 'Only whose period touches this year — kỳ có năm này.' }),
    state: t.field({ type: ReportStateEnum, description: 'Only in this state — trạng thái.' }),
    inForce: t.boolean({ description: 'Only editions in force, or only others — đang có hiệu lực.' }),
    late: t.boolean({ description: 'Only those handed in late, or only those in time — gửi chậm.' }),
  }),
});

function conditions(
  filter: typeof Filter.$inferInput | null | undefined,
  context: Pick<RequestContext, 'viewer' | 'today'>,
): Prisma.ReportWhereInput {
  return {
    AND: [reportsSeen(context), ...(filter?.year == null ? [] : [touchesYear(filter.year)])],
    ...(filter?.duty != null && { dutyId: filter.duty }),
    ...(filter?.campaign != null && { duty: { campaignId: filter.campaign } }),
    ...(filter?.unit != null && { unitId: unitKeyInFilter(filter.unit, context.today) }),
    ...(filter?.organization != null && { organizationId: filter.organization }),
    ...(filter?.period != null && { period: filter.period }),
    ...(filter?.state != null && { state: filter.state }),
    ...(filter?.inForce != null && { inForce: filter.inForce }),
    ...(filter?.late != null && { late: filter.late }),
  };
}

builder.queryField('reports', (t) =>
  t.prismaConnection({
    type: 'Report',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Editions of reports that the viewer may see — danh sách báo cáo.',
    totalCount: (_root, { filter }, context) => context.prisma.report.count({ where: conditions(filter, context) }),
    resolve: async (query, _root, { filter, orderBy }, context) => {
      const where = conditions(filter, context);
      const { id } = query.cursor ?? {};
      // A page after a report that may not be seen would tell that there is one, and where it stands.
      if (id !== undefined && (await context.prisma.report.count({ where: { AND: [{ id }, where] } })) === 0) return [];
      return context.prisma.report.findMany({ ...query, where, orderBy: ordering.columns(orderBy) });
    },
  }),
);
