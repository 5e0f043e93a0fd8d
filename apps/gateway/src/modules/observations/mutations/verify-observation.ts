import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { ObservationChanged } from '../observation-changed.type.ts';
import { followObservation } from '../use-cases/follow-observation.ts';
import { verifying } from '../use-cases/ways-to-follow.ts';
import { followingFigure, nextFigure } from './next-figure.input.ts';

const Input = builder.inputType('VerifyObservationInput', {
  description: 'What was found for a declared figure — kết quả thẩm tra số liệu.',
  fields: (t) => nextFigure(t, false),
});

builder.mutationField('verifyObservation', (t) =>
  t.field({
    type: ObservationChanged,
    extensions: { action: 'observation.verify', can: 'Observation.canVerify' },
    args: { input: t.arg({ type: Input, required: true, description: 'The new figure — số liệu mới.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'VerifyObservationResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records, beside a figure that a unit below declared, what the viewer found — thẩm tra số liệu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'verifyObservation', key, body }, (room) =>
        followObservation(room, followingFigure(body, room.today), verifying),
      ),
  }),
);
