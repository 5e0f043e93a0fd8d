import { formatDecimal, type Rational, toExactDecimal, toFraction } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';

/** A number of points, exact. */
export const ExactPointsType = builder.objectRef<Rational>('ExactPoints').implement({
  description: 'Points, exactly — điểm chính xác.',
  fields: (t) => ({
    exact: t.string({
      description: 'As an exact fraction in lowest terms, `100/7`, `12` — phân số.',
      resolve: toFraction,
    }),
    decimal: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The same as a decimal; null where no decimal is exact — số thập phân.',
      resolve: (points) => toExactDecimal(points),
    }),
    shown: t.string({
      description: 'Rounded to two places for people, halves up — để đọc.',
      resolve: (points) => formatDecimal(points, { places: 2, mode: 'half-up' }),
    }),
  }),
});
