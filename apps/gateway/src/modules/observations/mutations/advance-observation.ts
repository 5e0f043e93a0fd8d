import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { ObservationChanged } from '../observation-changed.type.ts';
import { ObservationStepEnum } from '../observation-enums.ts';
import { followObservation } from '../use-cases/follow-observation.ts';
import { advancing } from '../use-cases/ways-to-follow.ts';
import { followingFigure, nextFigure } from './next-figure.input.ts';

const Input = builder.inputType('AdvanceObservationInput', {
  description: 'The next status of a figure, with its value then — số liệu ở bước tiếp theo.',
  fields: (t) => ({
    step: t.field({ type: ObservationStepEnum, required: true, description: 'Step — bước.' }),
    ...nextFigure(t, false),
  }),
});

builder.mutationField('advanceObservation', (t) =>
  t.field({
    type: ObservationChanged,
    extensions: { action: 'observation.advance', can: 'Observation.canAdvance' },
    args: { input: t.arg({ type: Input, required: true, description: 'The new figure — số liệu mới.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'AdvanceObservationResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description:
      'Records the next status of a figure beside the earlier one: ước, sơ bộ, chính thức, điều chỉnh. A revision says why — chuyển bước số liệu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'advanceObservation', key, body }, (room) =>
        followObservation(room, followingFigure(body, room.today), advancing(body.step)),
      ),
  }),
);
