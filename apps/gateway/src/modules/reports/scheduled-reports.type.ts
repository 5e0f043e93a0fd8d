import { type Key, type Reporter, reporterKey } from '@thidua/core';
import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { unitColumn } from '../../rows/unit-column.ts';
import { ChangedInterface } from '../changes/change.type.ts';
import { reportsSeen } from './reports-seen.ts';
import type { ScheduledReports } from './scheduled-reports.ts';

/** Who reports, for types that are not rows: one of the two is null. */
export const ReporterType = builder.objectRef<Reporter>('Reporter').implement({
  description: 'Who reports — đơn vị, cơ quan báo cáo.',
  fields: (t) => ({
    key: t.string({ description: '`unit:` or `organization:` and its key — khóa.', resolve: reporterKey }),
    unit: t.field({
      type: 'AdminUnit',
      nullable: true,
      description: 'The unit, if it is one — đơn vị.',
      resolve: (by, _args, { loaders }) =>
        by.kind === 'unit' ? loadRequired(loaders.units, unitColumn(by.unit)) : null,
    }),
    organization: t.field({
      type: 'Organization',
      nullable: true,
      description: 'The organization, if it is one — cơ quan.',
      resolve: (by, _args, { loaders }) =>
        by.kind === 'organization' ? loadRequired(loaders.organizations, by.organization) : null,
    }),
  }),
});

const OpenedType = builder.objectRef<ScheduledReports['opened'][number]>('ScheduledReport').implement({
  description: 'Report that was opened — báo cáo đã mở.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key — khóa.' }),
    by: t.field({ type: ReporterType, description: 'Who reports — đơn vị báo cáo.', resolve: ({ by }) => by }),
    period: t.expose('period', { type: 'Period', description: 'Period — kỳ.' }),
    lastDay: t.expose('lastDay', { type: 'Day', nullable: true, description: 'Last day in time — hạn cuối.' }),
    report: t.field({
      type: 'Report',
      nullable: true,
      description: 'The report; null for who does not report itself, until it is handed in — báo cáo.',
      resolve: ({ id }, _args, context) =>
        context.prisma.report.findFirst({ where: { AND: [{ id }, reportsSeen(context)] } }),
    }),
  }),
});

const WithoutType = builder.objectRef<ScheduledReports['withoutItems'][number]>('ReporterWithoutItems').implement({
  description: 'Who has no target to report on in a period — đơn vị chưa có chỉ tiêu để báo cáo.',
  fields: (t) => ({
    by: t.field({ type: ReporterType, description: 'Who — đơn vị.', resolve: ({ by }) => by }),
    period: t.expose('period', { type: 'Period', description: 'Period — kỳ.' }),
  }),
});

const said = ({ after }: Change) => fromJsonColumn<ScheduledReports>(after);

/** What `scheduleReports` answers with. */
export const ReportsScheduled = builder.objectRef<Change>('ReportsScheduled').implement({
  interfaces: [ChangedInterface],
  description: 'What was opened, what there was already, and who has nothing to report — báo cáo đã lên lịch.',
  fields: (t) => ({
    duty: t.field({
      type: 'Duty',
      description: 'Duty — chế độ báo cáo.',
      resolve: (change, _args, { loaders }) => loadRequired(loaders.duties, said(change).duty),
    }),
    opened: t.field({
      type: [OpenedType],
      description: 'Reports that were opened — đã mở.',
      resolve: (change) => [...said(change).opened],
    }),
    existing: t.stringList({
      description: 'Keys of reports that there were, left as they are — đã có từ trước.',
      resolve: (change): Key[] => [...said(change).existing],
    }),
    withoutItems: t.field({
      type: [WithoutType],
      description: 'Whom nobody named and who has nothing to report — chưa có chỉ tiêu để báo cáo.',
      resolve: (change) => [...said(change).withoutItems],
    }),
  }),
});
