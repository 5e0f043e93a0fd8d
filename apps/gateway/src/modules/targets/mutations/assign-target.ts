import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { sourceField } from '../target.input.ts';
import { TargetChanged } from '../target-changed.type.ts';
import { assignProposal } from '../use-cases/assign-target.ts';

const Input = builder.inputType('AssignTargetInput', {
  description: 'Which proposal is assigned — giao chỉ tiêu đã đề xuất.',
  fields: (t) => ({
    requestKey: requestKey(t),
    expectedVersion: expectedVersion(t),
    proposal: t.string({ required: true, description: 'Key of the proposal — đề xuất.' }),
    source: sourceField(t),
    reason: reason(t),
  }),
});

builder.mutationField('assignTarget', (t) =>
  t.field({
    type: TargetChanged,
    extensions: { action: 'target.assign', can: 'TargetProposal.canAssign' },
    args: { input: t.arg({ type: Input, required: true, description: 'The proposal — đề xuất.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'AssignTargetResult', description: 'What was assigned, or why nothing was — kết quả.' },
    },
    description: 'Assigns a proposed target under a launched campaign or a plan — giao chỉ tiêu đã đề xuất.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'assignTarget', key, body }, (room) =>
        assignProposal(room, { ...body, source: body.source ?? [], why: body.reason ?? null }),
      ),
  }),
);
