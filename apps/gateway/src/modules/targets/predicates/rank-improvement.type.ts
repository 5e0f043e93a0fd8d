import { predicateType } from './predicate-type.ts';

/** A better rank. */
export const RankImprovementPredicate = predicateType<'rankImprovement'>(
  'RankImprovementPredicate',
  'A better rank — cải thiện thứ hạng; 1 is best.',
  (t) => ({
    baseEdition: t.exposeString('base', { description: 'Base edition — kỳ gốc.' }),
    places: t.int({
      nullable: true,
      description: 'By so many places, if printed — số bậc.',
      resolve: ({ by }) => by ?? null,
    }),
    intoTop: t.int({
      nullable: true,
      description: 'Into the first so many, if printed — vào nhóm đầu.',
      resolve: ({ intoTop }) => intoTop ?? null,
    }),
  }),
);
