import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { ObservationChanged } from '../observation-changed.type.ts';
import { followObservation } from '../use-cases/follow-observation.ts';
import { correcting } from '../use-cases/ways-to-follow.ts';
import { followingFigure, nextFigure } from './next-figure.input.ts';

const Input = builder.inputType('CorrectObservationInput', {
  description: 'Correction of a figure — đính chính số liệu.',
  fields: (t) => nextFigure(t, true),
});

builder.mutationField('correctObservation', (t) =>
  t.field({
    type: ObservationChanged,
    extensions: { action: 'observation.correct', can: 'Observation.canCorrect' },
    args: { input: t.arg({ type: Input, required: true, description: 'The new figure — số liệu mới.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CorrectObservationResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Mends a figure by a new one that says why; the wrong one stays as it was said — đính chính số liệu.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'correctObservation', key, body }, (room) =>
        followObservation(room, followingFigure(body, room.today), correcting),
      ),
  }),
);
