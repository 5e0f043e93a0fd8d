import type { Change } from '../../../generated/prisma/client.ts';
import { mayDo } from '../../../graphql/access.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { SourceRefInput } from '../../inputs/source-ref.input.ts';
import { UnitRefInput, writtenUnit } from '../../inputs/unit-ref.input.ts';
import { holderInUnit } from '../../organizations/holder-in-unit.ts';
import { permitIn } from '../../units/permit-in.ts';
import { unitOfInput } from '../../units/unit-of-input.ts';
import { unitGroupPolicy } from '../unit-group.policy.ts';
import { createUnitGroup } from '../use-cases/create-unit-group.ts';

const Member = builder.inputType('UnitGroupMemberInput', {
  description: 'Membership of a unit in a group — đơn vị trong nhóm.',
  fields: (t) => ({
    unit: t.field({ type: UnitRefInput, required: true, description: 'Unit — đơn vị.' }),
    from: t.field({ type: 'PartialDate', required: true, description: 'First date — từ.' }),
    until: t.field({ type: 'PartialDate', description: 'First date on which it no longer is one — kết thúc.' }),
    note: t.string({ description: 'Note — ghi chú.' }),
  }),
});

const Size = builder.inputType('UnitGroupSizeInput', {
  description: 'Size of a group on a date — số đơn vị tại một thời điểm.',
  fields: (t) => ({
    on: t.field({ type: 'PartialDate', required: true, description: 'When — thời điểm.' }),
    size: t.int({ required: true, description: 'How many units — số đơn vị.' }),
    source: t.field({ type: SourceRefInput, description: 'Where it comes from — nguồn.' }),
  }),
});

const Input = builder.inputType('CreateUnitGroupInput', {
  description: 'A group of units to record — nhóm đơn vị.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    name: t.string({ required: true, description: 'Name — tên nhóm.' }),
    within: t.field({ type: UnitRefInput, required: true, description: 'Unit that it lies in — thuộc đơn vị.' }),
    criterion: t.string({ description: 'What makes a member — tiêu chí.' }),
    members: t.field({ type: [Member], description: 'Members, as far as listed — các đơn vị thành viên.' }),
    sizes: t.field({ type: [Size], description: 'Sizes, as far as known — số đơn vị.' }),
  }),
});

const UnitGroupChanged = builder.objectRef<Change>('UnitGroupChanged');
UnitGroupChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Group of units that was recorded — nhóm đơn vị đã ghi nhận.',
  fields: (t) => ({
    group: t.prismaField({
      type: 'UnitGroup',
      description: 'As it is now — nhóm hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.unitGroup.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createUnitGroup', (t) =>
  t.field({
    type: UnitGroupChanged,
    extensions: { action: 'unitGroup.create', can: 'Query.canCreateUnitGroup' },
    args: { input: t.arg({ type: Input, required: true, description: 'The group — nhóm đơn vị.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateUnitGroupResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records a group of units that targets may speak of — ghi nhận nhóm đơn vị.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createUnitGroup', key, body }, (room) =>
        createUnitGroup(room, {
          key: body.key,
          within: unitOfInput(body.within, room.today),
          written: {
            ...body,
            within: writtenUnit(body.within),
            members: (body.members ?? []).map(({ unit, ...member }) => ({ ...member, unit: writtenUnit(unit) })),
          },
        }),
      ),
  }),
);

builder.queryField('canCreateUnitGroup', (t) =>
  t.field({
    type: PermissionType,
    args: {
      namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }),
      within: t.arg({ type: UnitRefInput, required: true, description: 'Unit that it lies in — thuộc đơn vị.' }),
    },
    description: 'Whether the viewer may record a group of units there — có được ghi nhận nhóm đơn vị hay không.',
    resolve: (_root, { namespace, within }, { prisma, viewer, today }) => {
      const asking = { transaction: prisma, viewer, today };
      return permitIn(within, today, async (unit) => {
        const decision = mayDo(asking, unitGroupPolicy, 'unitGroup.create', await holderInUnit(asking, unit));
        if (!decision.allowed || unit === null) return decision;
        return (await mayWriteUnder(asking, namespace, unitGroupPolicy, 'unitGroup.create')).decision;
      });
    },
  }),
);
