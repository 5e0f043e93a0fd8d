import { builder } from '../../../graphql/builder.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { QuantityInput, writtenQuantity } from '../../inputs/quantity.input.ts';
import { ScopeInput, writtenScope } from '../../inputs/scope.input.ts';
import { SourceRefInput } from '../../inputs/source-ref.input.ts';
import { ObservationChanged } from '../observation-changed.type.ts';
import { ObservationStatusEnum, OwnVoiceEnum } from '../observation-enums.ts';
import { reportObservation } from '../use-cases/report-observation.ts';

const Input = builder.inputType('ReportObservationInput', {
  description: 'A figure that is new — số liệu mới.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    indicator: t.string({ required: true, description: 'Key of the indicator — chỉ tiêu.' }),
    scope: t.field({ type: ScopeInput, required: true, description: 'Whom it is about — phạm vi.' }),
    period: t.field({ type: 'Period', required: true, description: 'Period that it is about — kỳ số liệu.' }),
    quantity: t.field({ type: QuantityInput, required: true, description: 'What was observed — kết quả.' }),
    status: t.field({ type: ObservationStatusEnum, required: true, description: 'How firm it is — tính chất.' }),
    voice: t.field({
      type: OwnVoiceEnum,
      required: true,
      defaultValue: 'DECLARED',
      description: 'Who speaks — nguồn phát ngôn.',
    }),
    knownOn: t.field({ type: 'Day', description: 'When it was known; today if left out — ngày biết.' }),
    source: t.field({
      type: [SourceRefInput],
      description: 'Words that it rests on; a published figure needs one — nguồn.',
    }),
    note: t.string({ description: 'Note — ghi chú.' }),
  }),
});

builder.mutationField('reportObservation', (t) =>
  t.field({
    type: ObservationChanged,
    extensions: { action: 'observation.report', can: 'Query.canReportObservation' },
    args: { input: t.arg({ type: Input, required: true, description: 'The figure — số liệu.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ReportObservationResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records a figure of the viewer’s own unit — báo cáo số liệu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'reportObservation', key, body }, (room) => {
        const { scope, quantity, knownOn, source, ...rest } = body;
        return reportObservation(room, {
          ...rest,
          asked: scope,
          scope: writtenScope(scope),
          quantity: writtenQuantity(quantity),
          knownOn: knownOn ?? room.today,
          source: source ?? [],
        });
      }),
  }),
);
