import type { Report } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { toReport } from './report.record.ts';
import { ReportStateEnum } from './report-enums.ts';
import { ReportItemType } from './report-item.type.ts';
import { isInside, withSides } from './report-sides.ts';
import { reportsSeen } from './reports-seen.ts';

const CorrectionType = builder.objectRef<NonNullable<Report['corrects']>>('ReportCorrection').implement({
  description: 'What an edition corrects, and why — đính chính.',
  fields: (t) => ({
    edition: t.exposeInt('version', { description: 'Edition that it takes the place of — bản được đính chính.' }),
    why: t.exposeString('why', { description: 'Why — lý do.' }),
    on: t.expose('on', { type: 'Day', description: 'When it was begun — ngày.' }),
  }),
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nobody = '00000000-0000-0000-0000-000000000000';

export const ReportNode = builder.prismaNode('Report', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  // Every read by identifier goes through the filter: what may not be seen is as if it did not exist.
  findUnique: (id, context) => ({ id: uuid.test(id) ? id : nobody, AND: reportsSeen(context) }),
  nullable: true,
  description:
    'One edition of what one reporter hands in for one duty and one period — báo cáo. The edition in force is public; all else is seen by the reporter, and by who receives it once it was handed in.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key, the same for all editions — khóa.' }),
    edition: t.exposeInt('edition', { description: '1, 2, 3 …: each after the first corrects the one before — bản.' }),
    version: t.int({
      description: 'How often this edition was changed: the `expectedVersion` of the next change — phiên bản.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'report', id }),
    }),
    duty: t.relation('duty', { description: 'Duty that it answers — chế độ báo cáo.' }),
    unit: t.relation('unit', { nullable: true, description: 'Who reports, if a unit — đơn vị báo cáo.' }),
    organization: t.relation('organization', {
      nullable: true,
      description: 'Who reports, if an organization — cơ quan báo cáo.',
    }),
    period: t.expose('period', { type: 'Period', description: 'Period — kỳ báo cáo.' }),
    state: t.expose('state', { type: ReportStateEnum, description: 'What was done with it — trạng thái.' }),
    inForce: t.exposeBoolean('inForce', { description: 'Whether it is the edition in force — đang có hiệu lực.' }),
    lastDay: t.expose('lastDay', {
      type: 'Day',
      nullable: true,
      description: 'Last day in time; null: no limit, so it is never late — hạn cuối.',
    }),
    submittedOn: t.expose('submittedOn', {
      type: 'Day',
      nullable: true,
      description: 'When its first edition was first handed in — ngày gửi.',
    }),
    late: t.exposeBoolean('late', {
      nullable: true,
      description: 'Whether that was after the limit, for ever; null: not handed in, or no limit — gửi chậm.',
    }),
    acceptedOn: t.expose('acceptedOn', {
      type: 'Day',
      nullable: true,
      description: 'When it was accepted — ngày chấp nhận.',
    }),
    consolidatedInto: t.exposeString('consolidatedInto', {
      nullable: true,
      description: 'Key of the report that it was taken up into — báo cáo tổng hợp.',
    }),
    corrects: t.field({
      type: CorrectionType,
      nullable: true,
      description: 'What it corrects; null for the first edition — đính chính.',
      resolve: (row) => toReport(row).corrects ?? null,
    }),
    items: t.field({
      type: [ReportItemType],
      select: withSides,
      description: 'What it asks, and what is said — các chỉ tiêu.',
      resolve: (row, _args, context) => {
        const inside = isInside(context, row);
        return toReport(row).items.map((item) => ({ item, inside }));
      },
    }),
  }),
});
