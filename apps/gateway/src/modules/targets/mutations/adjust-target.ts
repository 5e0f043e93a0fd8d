import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PredicateInput, writtenPredicate } from '../../inputs/predicate.input.ts';
import { sourceField } from '../target.input.ts';
import { TargetChanged } from '../target-changed.type.ts';
import { adjustTarget } from '../use-cases/adjust-target.ts';

const Input = builder.inputType('AdjustTargetInput', {
  description: 'What a target is to demand from now on — điều chỉnh chỉ tiêu.',
  fields: (t) => ({
    requestKey: requestKey(t),
    expectedVersion: expectedVersion(t),
    target: t.string({ required: true, description: 'Key of the target — chỉ tiêu.' }),
    key: t.string({ required: true, description: 'Key of the new version, `namespace/slug` — khóa của bản mới.' }),
    predicate: t.field({ type: PredicateInput, required: true, description: 'What it demands — yêu cầu mới.' }),
    decidedBy: t.string({ required: true, description: 'Key of the deciding document — văn bản điều chỉnh.' }),
    source: sourceField(t),
    reason: reason(t),
  }),
});

builder.mutationField('adjustTarget', (t) =>
  t.field({
    type: TargetChanged,
    extensions: { action: 'target.adjust', can: 'Target.canAdjust' },
    args: { input: t.arg({ type: Input, required: true, description: 'The adjustment — nội dung điều chỉnh.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'AdjustTargetResult', description: 'The new version, or why there is none — kết quả.' },
    },
    description:
      'Replaces a target by a new version, up to its deadline, by a document; the old one stays — điều chỉnh chỉ tiêu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'adjustTarget', key, body }, (room) =>
        adjustTarget(room, {
          ...body,
          predicate: writtenPredicate(body.predicate),
          source: body.source ?? [],
          why: body.reason ?? null,
        }),
      ),
  }),
);
