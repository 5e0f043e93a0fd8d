import { builder } from '../../graphql/builder.ts';
import { ScoreEntryInput } from '../score-sheets/score-entry.input.ts';
import { ScoreColumnEnum } from '../score-sheets/score-sheet-enums.ts';

const ChangedCell = builder.inputType('ScoreCellChangeInput', {
  description: 'Another value in one cell — một ô điểm khác đi.',
  fields: (t) => ({
    member: t.string({ required: true, description: 'Key of the member — thành viên.' }),
    column: t.field({ type: ScoreColumnEnum, required: true, description: 'Which column — cột điểm.' }),
    cell: t.field({
      type: ScoreEntryInput,
      required: true,
      description: 'What would stand there; without `value`: as if it had not been filled in — ô điểm.',
    }),
  }),
});

const ChangedTarget = builder.inputType('ScoreTargetChangeInput', {
  description: 'Another target of one member — chỉ tiêu khác đi.',
  fields: (t) => ({
    member: t.string({ required: true, description: 'Key of the member — thành viên.' }),
    criterion: t.string({ required: true, description: 'Key of the criterion — tiêu chí.' }),
    target: t.string({
      description: 'Decimal text; left out: as if it had not been given this target — chỉ tiêu, hoặc không được giao.',
    }),
  }),
});

const ChangedWeight = builder.inputType('ScoreWeightChangeInput', {
  description: 'Another weight of one criterion; the parts above it and the scale follow — điểm chuẩn khác đi.',
  fields: (t) => ({
    criterion: t.string({ required: true, description: 'Key of the criterion — tiêu chí.' }),
    max: t.string({ required: true, description: 'Most points, a decimal text — điểm tối đa.' }),
  }),
});

export const ScoreChangeInput = builder.inputType('ScoreChangeInput', {
  isOneOf: true,
  description: 'One thing that one would like to see changed — một thay đổi giả định: exactly one kind.',
  fields: (t) => ({
    cell: t.field({ type: ChangedCell, description: 'A value — giá trị.' }),
    target: t.field({ type: ChangedTarget, description: 'A target — chỉ tiêu.' }),
    weight: t.field({ type: ChangedWeight, description: 'A weight — điểm chuẩn.' }),
  }),
});
