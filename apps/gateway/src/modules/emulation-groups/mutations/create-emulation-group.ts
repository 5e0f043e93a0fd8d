import type { Change } from '../../../generated/prisma/client.ts';
import { mayDo } from '../../../graphql/access.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { UnitRefInput, writtenUnit } from '../../inputs/unit-ref.input.ts';
import { permitIn } from '../../units/permit-in.ts';
import { unitOfInput } from '../../units/unit-of-input.ts';
import { emulationGroupPolicy } from '../emulation-group.policy.ts';
import { EmulationGroupKindEnum, EmulationGroupLevelEnum } from '../emulation-group-enums.ts';
import { createEmulationGroup } from '../use-cases/create-emulation-group.ts';

const Input = builder.inputType('CreateEmulationGroupInput', {
  description: 'A cluster or bloc to record — cụm, khối thi đua.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    kind: t.field({ type: EmulationGroupKindEnum, required: true, description: 'Cluster or bloc — cụm hay khối.' }),
    name: t.string({ required: true, description: 'Name — tên.' }),
    level: t.field({ type: EmulationGroupLevelEnum, required: true, description: 'Level — cấp.' }),
    within: t.field({
      type: UnitRefInput,
      required: true,
      description: 'Unit in which it lies; of one that joins provinces, the country — thuộc đơn vị.',
    }),
    guidedBy: t.string({ description: 'Key of the organization that guides it — cơ quan hướng dẫn.' }),
    basis: t.string({ description: 'What it rests on — căn cứ.' }),
  }),
});

const EmulationGroupChanged = builder.objectRef<Change>('EmulationGroupChanged');
EmulationGroupChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Cluster or bloc that was recorded — cụm, khối đã ghi nhận.',
  fields: (t) => ({
    group: t.prismaField({
      type: 'EmulationGroup',
      description: 'As it is now — cụm, khối hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.emulationGroup.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createEmulationGroup', (t) =>
  t.field({
    type: EmulationGroupChanged,
    extensions: { action: 'group.create', can: 'Query.canCreateEmulationGroup' },
    args: { input: t.arg({ type: Input, required: true, description: 'The group — cụm, khối.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateEmulationGroupResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records a cluster or bloc; its years are formed one by one — ghi nhận cụm, khối thi đua.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createEmulationGroup', key, body }, (room) =>
        createEmulationGroup(room, {
          key: body.key,
          within: unitOfInput(body.within, room.today),
          written: { ...body, within: writtenUnit(body.within) },
        }),
      ),
  }),
);

builder.queryField('canCreateEmulationGroup', (t) =>
  t.field({
    type: PermissionType,
    args: {
      namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }),
      within: t.arg({ type: UnitRefInput, required: true, description: 'Unit in which it lies — thuộc đơn vị.' }),
    },
    description: 'Whether the viewer may record a cluster or bloc there — có được ghi nhận cụm, khối hay không.',
    resolve: (_root, { namespace, within }, { prisma, viewer, today }) => {
      const asking = { transaction: prisma, viewer, today };
      return permitIn(within, today, async (unit) => {
        const decision = mayDo(asking, emulationGroupPolicy, 'group.create', { unit, organizations: [] });
        if (!decision.allowed || unit === null) return decision;
        return (await mayWriteUnder(asking, namespace, emulationGroupPolicy, 'group.create')).decision;
      });
    },
  }),
);
