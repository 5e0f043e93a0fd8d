import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { indicatorPolicy } from '../indicator.policy.ts';
import { AccumulationEnum, DirectionEnum, PeriodicityEnum, ValueTypeEnum } from '../indicator-enums.ts';
import { createIndicator } from '../use-cases/create-indicator.ts';

const Input = builder.inputType('CreateIndicatorInput', {
  description: 'An indicator to record — chỉ tiêu thống kê.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    code: t.string({ required: true, description: 'Short stable code, capital letters — mã.' }),
    nameVi: t.string({ required: true, description: 'Name in Vietnamese — tên tiếng Việt.' }),
    nameEn: t.string({ required: true, description: 'Name in English — tên tiếng Anh.' }),
    unitOfMeasure: t.string({ required: true, description: 'Unit of measure as printed — đơn vị tính.' }),
    valueType: t.field({ type: ValueTypeEnum, required: true, description: 'What its figures are — kiểu giá trị.' }),
    direction: t.field({ type: DirectionEnum, required: true, description: 'Which way is better — chiều tốt hơn.' }),
    periodicity: t.field({ type: PeriodicityEnum, required: true, description: 'How often they come — kỳ công bố.' }),
    accumulation: t.field({ type: AccumulationEnum, required: true, description: 'How parts join — cách cộng dồn.' }),
    denominator: t.string({ description: 'Key of the group whose size is the n of "m of n" — nhóm làm mẫu số.' }),
    statisticalOwner: t.string({ description: 'Who publishes it — cơ quan công bố.' }),
    releaseLagMonths: t.int({ description: 'Months until its figure is expected — độ trễ công bố.' }),
    decimals: t.int({ description: 'Places after the point — số chữ số thập phân.' }),
    componentOf: t.string({ description: 'Key of the index that it is a component of — chỉ số thành phần của.' }),
    partOf: t.string({ description: 'Key of the whole that it is a part of — là bộ phận của.' }),
  }),
});

const IndicatorChanged = builder.objectRef<Change>('IndicatorChanged');
IndicatorChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Indicator that was recorded — chỉ tiêu thống kê đã ghi nhận.',
  fields: (t) => ({
    indicator: t.prismaField({
      type: 'Indicator',
      description: 'As it is now — chỉ tiêu hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.indicator.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createIndicator', (t) =>
  t.field({
    type: IndicatorChanged,
    extensions: { action: 'indicator.create', can: 'Query.canCreateIndicator' },
    args: { input: t.arg({ type: Input, required: true, description: 'The indicator — chỉ tiêu thống kê.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateIndicatorResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records an indicator under a namespace of the viewer — ghi nhận chỉ tiêu thống kê.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createIndicator', key, body }, (room) => {
        const { nameVi: vi, nameEn: en, releaseLagMonths: months, ...fields } = body;
        const releaseLag = months == null ? null : { months };
        return createIndicator(room, { ...fields, name: { vi, en }, releaseLag });
      }),
  }),
);

builder.queryField('canCreateIndicator', (t) =>
  t.field({
    type: PermissionType,
    args: { namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }) },
    description: 'Whether the viewer may record an indicator there — có được ghi nhận chỉ tiêu thống kê hay không.',
    resolve: async (_root, { namespace }, { prisma, viewer, today }) =>
      (await mayWriteUnder({ transaction: prisma, viewer, today }, namespace, indicatorPolicy, 'indicator.create'))
        .decision,
  }),
);
