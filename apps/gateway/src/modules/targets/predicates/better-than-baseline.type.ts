import { closedEnum } from '../../../graphql/closed-enum.ts';
import { predicateType } from './predicate-type.ts';

export const StandingReadingEnum = closedEnum<'SCORE' | 'RANK'>(
  'StandingReading',
  'Whether score or rank is compared — so điểm hay so thứ hạng.',
  {
    SCORE: 'Score — điểm số',
    RANK: 'Rank — thứ hạng',
  },
);

/** Better than a base edition. */
export const BetterThanBaselinePredicate = predicateType<'betterThanBaseline'>(
  'BetterThanBaselinePredicate',
  'Better than a base edition — cao hơn kỳ gốc: by score or by rank, both readings are given.',
  (t) => ({
    baseEdition: t.exposeString('base', { description: 'Base edition — kỳ gốc.' }),
    comparedBy: t.field({
      type: StandingReadingEnum,
      description: 'Whether score or rank decides; the other is given as a reading — căn cứ so sánh mặc định.',
      resolve: ({ defaultReading }) => defaultReading,
    }),
  }),
);
