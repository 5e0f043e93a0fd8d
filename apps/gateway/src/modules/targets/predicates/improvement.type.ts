import { predicateType } from './predicate-type.ts';

/** Better, without a number. */
export const ImprovementPredicate = predicateType<'improvement'>(
  'ImprovementPredicate',
  'Better, without a number — cải thiện, không nêu mức.',
  (t) => ({
    base: t.field({
      type: 'Period',
      nullable: true,
      description: 'Base; null: the previous edition, recorded as a reading — kỳ gốc.',
      resolve: ({ base }) => base ?? null,
    }),
  }),
);
