import { MilestoneRefType } from './milestone-ref.type.ts';
import { predicateType } from './predicate-type.ts';

/** Earlier than planned. */
export const EarlierThanPlanPredicate = predicateType<'earlierThanPlan'>(
  'EarlierThanPlanPredicate',
  'Earlier than planned — trước kế hoạch.',
  (t) => ({
    milestones: t.field({
      type: [MilestoneRefType],
      description: 'Milestones; empty while unnamed — các mốc.',
      resolve: ({ milestones }) => milestones,
    }),
  }),
);
