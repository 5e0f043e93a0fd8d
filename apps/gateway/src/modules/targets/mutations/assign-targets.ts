import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PredicateInput, writtenPredicate } from '../../inputs/predicate.input.ts';
import { UnitRefInput, writtenUnit } from '../../inputs/unit-ref.input.ts';
import { PromiserInput, promiserRef } from '../promiser.input.ts';
import { sourceField } from '../target.input.ts';
import { TargetLevelEnum } from '../target-enums.ts';
import { assignTargets, type Share } from '../use-cases/assign-targets.ts';

const Demand = builder.inputType('ShareDemandInput', {
  isOneOf: true,
  description: 'What a target below demands — yêu cầu của chỉ tiêu giao xuống.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', description: 'The same as above, with this number — cùng loại, mức khác.' }),
    predicate: t.field({ type: PredicateInput, description: 'A demand of its own — yêu cầu riêng.' }),
  }),
});

const ShareInput = builder.inputType('TargetShareInput', {
  description: 'A target for one unit below — chỉ tiêu giao cho một đơn vị.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    unit: t.field({ type: UnitRefInput, required: true, description: 'Of whom — đơn vị.' }),
    demand: t.field({ type: Demand, required: true, description: 'What it demands — yêu cầu.' }),
    name: t.string({ description: 'Short label; that of the target above if left out — tên chỉ tiêu.' }),
  }),
});

const Input = builder.inputType('AssignTargetsInput', {
  description: 'How a target is distributed — giao chỉ tiêu xuống cấp dưới.',
  fields: (t) => ({
    requestKey: requestKey(t),
    expectedVersion: expectedVersion(t),
    parent: t.string({ required: true, description: 'Key of the target above — chỉ tiêu cấp trên.' }),
    to: t.field({ type: [ShareInput], required: true, description: 'Targets below — các chỉ tiêu giao xuống.' }),
    promisedBy: t.field({
      type: PromiserInput,
      description: 'What promises them; what promises the target above if left out — phong trào, kế hoạch đề ra.',
    }),
    level: t.field({ type: TargetLevelEnum, description: 'Who sets them; `UNSTATED` if left out — cấp giao.' }),
    source: sourceField(t),
    reason: reason(t),
  }),
});

const TargetsAssigned = builder.objectRef<Change>('TargetsAssigned');
TargetsAssigned.implement({
  interfaces: [ChangedInterface],
  description: 'Targets that were assigned below another — các chỉ tiêu đã giao xuống.',
  fields: (t) => ({
    parent: t.prismaField({
      type: 'Target',
      description: 'The target above; `assignedBelow` sets it beside all that is below — chỉ tiêu cấp trên.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.target.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
    targets: t.prismaField({
      type: ['Target'],
      description: 'Those of this request — các chỉ tiêu vừa giao.',
      resolve: async (query, { subject, key, kind, action, entityId }, _args, { prisma }) => {
        const changes = await prisma.change.findMany({
          where: { subject, key, kind, action, entityId: { not: entityId } },
          select: { entityId: true },
        });
        const ids = changes.map((change) => change.entityId);
        return prisma.target.findMany({ ...query, where: { id: { in: ids } }, orderBy: { id: 'asc' } });
      },
    }),
  }),
});

builder.mutationField('assignTargets', (t) =>
  t.field({
    type: TargetsAssigned,
    extensions: { action: 'target.assign', can: 'Target.canAssignBelow' },
    args: { input: t.arg({ type: Input, required: true, description: 'The distribution — nội dung giao.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'AssignTargetsResult', description: 'What was assigned, or why nothing was — kết quả.' },
    },
    description:
      'Assigns a target to units below; what they come to beside it is shown, not enforced — giao chỉ tiêu xuống cấp dưới.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'assignTargets', key, body }, (room) =>
        assignTargets(room, {
          ...body,
          promiser: body.promisedBy == null ? null : promiserRef(body.promisedBy),
          to: body.to.map(shareOf),
          level: body.level ?? null,
          source: body.source ?? [],
          why: body.reason ?? null,
        }),
      ),
  }),
);

function shareOf({ key, unit, demand, name }: typeof ShareInput.$inferInput): Share {
  return {
    key,
    name: name ?? null,
    unit: writtenUnit(unit),
    demand:
      demand.predicate == null ? { value: demand.value ?? '' } : { predicate: writtenPredicate(demand.predicate) },
  };
}
