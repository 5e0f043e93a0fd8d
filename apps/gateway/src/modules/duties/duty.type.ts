import { type Duty, dutyInstances, type SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { answeringProblems } from '../../graphql/problems/library-problem.ts';
import { dueOfColumns } from '../../rows/due-columns.ts';
import { entityOfColumns } from '../../rows/entity-links.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { inOrder } from '../../rows/position-order.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { EntityUnion } from '../entities/entity.type.ts';
import { loadEntities } from '../entities/load-entity.ts';
import { DueType } from './due.type.ts';
import { toDuty, withDutyLists } from './duty.record.ts';
import { DutyFrequencyEnum, DutyKindEnum } from './duty-enums.ts';
import { DutyFulfilmentType } from './duty-fulfilment.type.ts';
import { DutyInstanceType } from './duty-instance.type.ts';
import { dutyWindow, dutyWindowArguments } from './duty-window.ts';

export const DutyNode = builder.prismaNode('Duty', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Duty — trách nhiệm, chế độ báo cáo: what a document obliges bodies to do, once or again and again.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kind: t.expose('kind', { type: DutyKindEnum, description: 'What — loại.' }),
    name: t.exposeString('name', { description: 'Name — tên.' }),
    campaign: t.relation('campaign', {
      nullable: true,
      description: 'Campaign that obliges, if it is one — phong trào.',
    }),
    plan: t.relation('plan', { nullable: true, description: 'Plan that obliges, if it is one — kế hoạch.' }),
    obligors: t.exposeStringList('obligors', { description: 'Who must, as printed — đối tượng thực hiện.' }),
    obligorOrganizations: t.field({
      type: ['Organization'],
      select: (_args, _context, nestedSelection) => ({
        obligorOrganizations: { select: { organization: nestedSelection(true) }, ...inOrder },
      }),
      description: 'Organizations among them — các cơ quan thực hiện.',
      resolve: (duty) => duty.obligorOrganizations.map(({ organization }) => organization),
    }),
    to: t.exposeString('to', { nullable: true, description: 'To whom — nơi nhận.' }),
    via: t.relation('via', { nullable: true, description: 'Focal point: "qua Sở Nội vụ" — đầu mối.' }),
    guidanceBy: t.relation('guidanceBy', { nullable: true, description: 'Who guides it — cơ quan hướng dẫn.' }),
    with: t.field({
      type: ['Organization'],
      select: (_args, _context, nestedSelection) => ({
        with: { select: { organization: nestedSelection(true) }, ...inOrder },
      }),
      description: 'Together with whom — cơ quan phối hợp.',
      resolve: (duty) => duty.with.map(({ organization }) => organization),
    }),
    frequency: t.expose('frequency', { type: DutyFrequencyEnum, description: 'How often — tần suất.' }),
    during: t.expose('during', {
      type: 'Period',
      nullable: true,
      description: 'Stretch in which it recurs — trong giai đoạn.',
    }),
    due: t.field({
      type: DueType,
      nullable: true,
      description: 'Limit, if one is printed — thời hạn.',
      resolve: dueOfColumns,
    }),
    dueDaysAfterPeriod: t.exposeInt('dueDaysAfterPeriod', {
      nullable: true,
      description: 'So many days after the end of each period, if printed — số ngày sau khi hết kỳ.',
    }),
    about: t.field({
      type: [EntityUnion],
      select: { about: inOrder },
      complexity: { field: 1, multiplier: 3 },
      description: 'What it is about: movements to review, titles to confer — nội dung.',
      resolve: (duty, _args, context) => loadEntities(duty.about.map(entityOfColumns), context),
    }),
    fulfilments: t.field({
      type: [DutyFulfilmentType],
      description: 'When it was done, as far as known — các lần thực hiện.',
      resolve: (duty) => fromJsonColumn<Duty['fulfilments']>(duty.fulfilments),
    }),
    instances: t.field({
      type: [DutyInstanceType],
      args: dutyWindowArguments,
      select: withDutyLists,
      description: 'What of it falls into a window, and how each stands on a day — các kỳ thực hiện.',
      resolve: (duty, args, { today }) => answeringProblems(() => dutyInstances(toDuty(duty), dutyWindow(args, today))),
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
