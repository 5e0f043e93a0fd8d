import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { ScopeInput } from '../../inputs/scope.input.ts';
import { scopeToday } from '../assigning.ts';
import { PromiserInput, promiserRef } from '../promiser.input.ts';
import { TargetInput, writtenTargetInput } from '../target.input.ts';
import { targetProposalsSeen } from '../target-proposals-seen.ts';
import { mayPropose } from '../use-cases/may-propose.ts';
import { proposeTarget } from '../use-cases/propose-target.ts';

const Input = builder.inputType('ProposeTargetInput', {
  description: 'A target to propose — chỉ tiêu đề xuất.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that the target is to have, `namespace/slug` — khóa.' }),
    promisedBy: t.field({
      type: PromiserInput,
      required: true,
      description: 'What would promise it; the campaign may be a draft — phong trào, kế hoạch đề ra.',
    }),
    target: t.field({ type: TargetInput, required: true, description: 'The target — chỉ tiêu.' }),
  }),
});

const TargetProposed = builder.objectRef<Change>('TargetProposed');
TargetProposed.implement({
  interfaces: [ChangedInterface],
  description: 'Proposal that was made — chỉ tiêu đã đề xuất.',
  fields: (t) => ({
    proposal: t.prismaField({
      type: 'TargetProposal',
      nullable: true,
      description: 'As it is now; null where the viewer may not see it any more — đề xuất hiện nay.',
      resolve: (query, { entityId }, _args, context) =>
        context.prisma.targetProposal.findFirst({
          ...query,
          where: { AND: [{ id: entityId }, targetProposalsSeen(context)] },
        }),
    }),
  }),
});

builder.mutationField('proposeTarget', (t) =>
  t.field({
    type: TargetProposed,
    extensions: { action: 'target.propose', can: 'Query.canProposeTarget' },
    args: { input: t.arg({ type: Input, required: true, description: 'The proposal — đề xuất.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ProposeTargetResult', description: 'What was proposed, or why nothing was — kết quả.' },
    },
    description: 'Proposes a target to whoever assigns it; not public before that — đề xuất chỉ tiêu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'proposeTarget', key, body }, (room) =>
        proposeTarget(room, {
          key: body.key,
          promiser: promiserRef(body.promisedBy),
          scope: scopeToday(body.target.scope, room.today),
          written: writtenTargetInput(body.target) as Readonly<Record<string, unknown>>,
        }),
      ),
  }),
);

builder.queryField('canProposeTarget', (t) =>
  t.field({
    type: PermissionType,
    nullable: true,
    args: {
      promisedBy: t.arg({ type: PromiserInput, required: true, description: 'What would promise it — nơi đề ra.' }),
      scope: t.arg({ type: ScopeInput, required: true, description: 'Of whom — phạm vi.' }),
    },
    description:
      'Whether the viewer may propose a target there; null where the campaign, plan or group is not there, or not to be seen — có được đề xuất hay không.',
    resolve: (_root, { promisedBy, scope }, { prisma, viewer, today }) =>
      mayPropose({ transaction: prisma, viewer, today }, promiserRef(promisedBy), scope),
  }),
);
