import type { DueReport, ReturnedItem } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { DutyReadingEnum } from '../duties/duty-enums.ts';
import { EntityUnion } from '../entities/entity.type.ts';
import { loadEntity } from '../entities/load-entity.ts';
import { ReportStandingEnum } from './report-enums.ts';
import { reportsSeen } from './reports-seen.ts';
import { ReporterType } from './scheduled-reports.type.ts';

/** What is owed on a day. */
export interface DueReports {
  readonly on: string;
  readonly reports: readonly DueReport[];
}

const ReturnedType = builder.objectRef<ReturnedItem>('ReturnedReportItem').implement({
  description: 'Item that was handed back and not answered yet — chỉ tiêu đang bị trả lại.',
  fields: (t) => ({
    item: t.exposeString('item', { description: '`key` of the item — khóa của chỉ tiêu.' }),
    deadline: t.expose('deadline', { type: 'Day', description: 'Last day in time — hạn gửi lại.' }),
    overdue: t.exposeBoolean('overdue', { description: 'Whether that has passed — đã quá hạn.' }),
  }),
});

const DueReportType = builder.objectRef<DueReport>('DueReport').implement({
  description:
    'What one reporter owes for one duty and period, as it stands on a day — báo cáo phải gửi; computed, never stored.',
  fields: (t) => ({
    duty: t.field({
      type: 'Duty',
      description: 'Duty — chế độ báo cáo.',
      resolve: ({ duty }, _args, { loaders }) => loadRequired(loaders.duties, duty),
    }),
    by: t.field({ type: ReporterType, description: 'Who owes it — đơn vị báo cáo.', resolve: ({ by }) => by }),
    period: t.expose('period', {
      type: 'Period',
      nullable: true,
      description: 'Period; null: the duty has none, and nothing was reported — kỳ.',
    }),
    about: t.field({
      type: EntityUnion,
      nullable: true,
      description: 'What it is about, if one thing — nội dung.',
      resolve: ({ about }, _args, context) => (about === null ? null : loadEntity(about, context)),
    }),
    standing: t.field({
      type: ReportStandingEnum,
      description: 'How it stands — tình trạng.',
      resolve: ({ standing }) => standing,
    }),
    opensOn: t.expose('opensOn', {
      type: 'Day',
      nullable: true,
      description: 'First day on which it can be done — từ ngày.',
    }),
    lastDay: t.expose('lastDay', {
      type: 'Day',
      nullable: true,
      description: 'Last day in time; null: no limit, so it is never overdue — hạn cuối.',
    }),
    late: t.exposeBoolean('late', {
      nullable: true,
      description: 'Whether it was first handed in after the limit; null: not handed in, or no limit — gửi chậm.',
    }),
    report: t.field({
      type: 'Report',
      nullable: true,
      description: 'The edition that this speaks of, where the viewer may see it — báo cáo.',
      resolve: ({ report }, _args, context) => {
        if (report === null) return null;
        const where = { AND: [{ key: report.key, edition: report.version }, reportsSeen(context)] };
        return context.prisma.report.findFirst({ where });
      },
    }),
    key: t.string({
      nullable: true,
      description: 'Key of the report; null: none was opened — khóa của báo cáo.',
      resolve: ({ report }) => report?.key ?? null,
    }),
    correction: t.exposeInt('correction', {
      nullable: true,
      description: 'Edition that corrects the accepted one and is not accepted yet — bản đính chính đang làm.',
    }),
    returned: t.field({
      type: [ReturnedType],
      description: 'Items that are out — chỉ tiêu đang bị trả lại.',
      resolve: ({ returned }) => [...returned],
    }),
    unitEndedOn: t.expose('unitEndedOn', {
      type: 'Day',
      nullable: true,
      description:
        'The unit ended on this day before it could report: its successors must be asked — đơn vị đã chấm dứt.',
    }),
    readings: t.field({
      type: [DutyReadingEnum],
      description: 'How the time was read — cách hiểu thời hạn.',
      resolve: ({ readings }) => [...readings],
    }),
  }),
});

export const DueReportsType = builder.objectRef<DueReports>('DueReports').implement({
  description: 'Reports that are owed in a window — báo cáo phải gửi trong khoảng thời gian.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Day', description: 'Day asked about — tại ngày.' }),
    reports: t.field({
      type: [DueReportType],
      description: 'One for each reporter, duty and time — các báo cáo.',
      resolve: ({ reports }) => [...reports],
    }),
  }),
});
