import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { DutyInput } from '../duty.input.ts';
import { createDuty } from '../use-cases/create-duty.ts';

const Obliger = builder.inputType('DutyObligerInput', {
  isOneOf: true,
  description: 'What obliges to a duty — phong trào hoặc kế hoạch giao trách nhiệm.',
  fields: (t) => ({
    campaign: t.string({ description: 'A launched campaign, by key — phong trào.' }),
    plan: t.string({ description: 'A plan, by key — kế hoạch.' }),
  }),
});

const Input = builder.inputType('CreateDutyInput', {
  description: 'A duty to record — trách nhiệm, chế độ báo cáo.',
  fields: (t) => ({
    requestKey: requestKey(t),
    of: t.field({ type: Obliger, required: true, description: 'What obliges to it — nơi giao.' }),
    duty: t.field({ type: DutyInput, required: true, description: 'The duty, its key whole — trách nhiệm.' }),
  }),
});

const DutyChanged = builder.objectRef<Change>('DutyChanged');
DutyChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Duty that was recorded — trách nhiệm đã ghi nhận.',
  fields: (t) => ({
    duty: t.prismaField({
      type: 'Duty',
      description: 'As it is now — trách nhiệm hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.duty.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createDuty', (t) =>
  t.field({
    type: DutyChanged,
    extensions: { action: 'duty.create', can: 'Campaign.canCreateDuty' },
    args: { input: t.arg({ type: Input, required: true, description: 'The duty — trách nhiệm.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateDutyResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records a duty under a campaign or plan of the viewer — giao trách nhiệm, chế độ báo cáo.',
    resolve: (_root, { input: { requestKey: key, of, duty } }, context) => {
      const body = { of: obligerOf(of), duty };
      return runChange(context, { mutation: 'createDuty', key, body }, (room) => createDuty(room, body));
    },
  }),
);

function obligerOf({ campaign, plan }: typeof Obliger.$inferInput) {
  return campaign != null ? { kind: 'campaign' as const, key: campaign } : { kind: 'plan' as const, key: plan ?? '' };
}
