import { closedEnum } from '../../../graphql/closed-enum.ts';
import { predicateType } from './predicate-type.ts';

const StandingReadingEnum = closedEnum<'SCORE' | 'RANK'>(
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
    base: t.exposeString('base', { description: 'Base edition — kỳ gốc.' }),
    defaultReading: t.field({
      type: StandingReadingEnum,
      description: 'Reading taken where none is asked for — cách hiểu mặc định.',
      resolve: ({ defaultReading }) => defaultReading,
    }),
  }),
);
