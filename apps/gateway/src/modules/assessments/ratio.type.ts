import { type Fraction, formatDecimal, multiply, parseFraction, rational } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';

/** The most places that a percentage is written with. */
const mostPlaces = 10;

export const RatioType = builder.objectRef<Fraction>('Ratio').implement({
  description: 'Achieved over target — tỷ lệ hoàn thành: exact, and as a percentage.',
  fields: (t) => ({
    exact: t.string({
      description: 'Fraction in lowest terms, `2365/2236` — phân số tối giản.',
      resolve: (ratio) => ratio,
    }),
    percent: t.field({
      type: 'Decimal',
      args: {
        places: t.arg.int({
          required: true,
          defaultValue: 1,
          description: 'Places after the point, 0–10 — số chữ số thập phân.',
        }),
      },
      description: 'In per cent, rounded half up — phần trăm, làm tròn.',
      resolve: (ratio, { places }) =>
        formatDecimal(multiply(parseFraction(ratio), rational(100)), {
          places: Math.min(Math.max(places, 0), mostPlaces),
          mode: 'half-up',
        }),
    }),
  }),
});
