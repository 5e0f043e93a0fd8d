import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { eventFields } from '../event.input.ts';
import { eventPolicy } from '../event.policy.ts';
import { EventFunctionEnum } from '../event.type.ts';
import { createEvent } from '../use-cases/create-event.ts';

const Input = builder.inputType('CreateEventInput', {
  description: 'A ceremony or meeting to record — lễ, hội nghị.',
  fields: (t) => ({
    requestKey: requestKey(t),
    ...eventFields(t),
    functions: t.field({ type: [EventFunctionEnum], required: true, description: 'What it serves — nội dung.' }),
    on: t.field({ type: 'PartialDate', description: 'When, as far as known — ngày tổ chức.' }),
    campaigns: t.stringList({ description: 'Keys of the campaigns that it serves — các phong trào liên quan.' }),
  }),
});

const EventChanged = builder.objectRef<Change>('EventChanged');
EventChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Event that was recorded — sự kiện đã ghi nhận.',
  fields: (t) => ({
    event: t.prismaField({
      type: 'CampaignEvent',
      description: 'As it is now — sự kiện hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.campaignEvent.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createEvent', (t) =>
  t.field({
    type: EventChanged,
    extensions: { action: 'event.create', can: 'Query.canCreateEvent' },
    args: { input: t.arg({ type: Input, required: true, description: 'The event — sự kiện.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateEventResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records an event under a namespace of the viewer — ghi nhận lễ, hội nghị.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createEvent', key, body }, (room) => createEvent(room, body)),
  }),
);

builder.queryField('canCreateEvent', (t) =>
  t.field({
    type: PermissionType,
    args: { namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }) },
    description: 'Whether the viewer may record an event there — có được ghi nhận sự kiện hay không.',
    resolve: async (_root, { namespace }, { prisma, viewer, today }) =>
      (await mayWriteUnder({ transaction: prisma, viewer, today }, namespace, eventPolicy, 'event.create')).decision,
  }),
);
