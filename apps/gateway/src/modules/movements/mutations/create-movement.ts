import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { SourceRefInput } from '../../inputs/source-ref.input.ts';
import { movementPolicy } from '../movement.policy.ts';
import { MovementScopeEnum } from '../movement.type.ts';
import { createMovement } from '../use-cases/create-movement.ts';

const Input = builder.inputType('CreateMovementInput', {
  description: 'A movement to record — phong trào thi đua dài hạn.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    name: t.string({ required: true, description: 'Name as printed — tên phong trào.' }),
    scope: t.field({ type: MovementScopeEnum, required: true, description: 'How far it reaches — phạm vi.' }),
    launchers: t.stringList({ description: 'Who launched it, as printed — cơ quan phát động.' }),
    from: t.field({ type: 'PartialDate', description: 'First date, as far as known — từ.' }),
    until: t.field({ type: 'PartialDate', description: 'Last date that belongs to it — đến hết.' }),
    canonicalOf: t.string({ description: 'Key of the same movement under its canonical name — tên gốc.' }),
    source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
    note: t.string({ description: 'Note — ghi chú.' }),
  }),
});

const MovementChanged = builder.objectRef<Change>('MovementChanged');
MovementChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Movement that was recorded — phong trào dài hạn đã ghi nhận.',
  fields: (t) => ({
    movement: t.prismaField({
      type: 'Movement',
      description: 'As it is now — phong trào hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.movement.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createMovement', (t) =>
  t.field({
    type: MovementChanged,
    extensions: { action: 'movement.create', can: 'Query.canCreateMovement' },
    args: { input: t.arg({ type: Input, required: true, description: 'The movement — phong trào.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateMovementResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records a movement under a namespace of the viewer — ghi nhận phong trào dài hạn.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createMovement', key, body }, (room) => createMovement(room, body)),
  }),
);

builder.queryField('canCreateMovement', (t) =>
  t.field({
    type: PermissionType,
    args: { namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }) },
    description: 'Whether the viewer may record a movement there — có được ghi nhận phong trào hay không.',
    resolve: async (_root, { namespace }, { prisma, viewer, today }) =>
      (await mayWriteUnder({ transaction: prisma, viewer, today }, namespace, movementPolicy, 'movement.create'))
        .decision,
  }),
);
