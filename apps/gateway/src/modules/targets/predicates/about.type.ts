import { predicateType } from './predicate-type.ts';

/** About a value. */
export const AboutPredicate = predicateType<'about'>(
  'AboutPredicate',
  'About a value — khoảng: without a tolerance of its own, below it is MISSED.',
  (t) => ({
    value: t.expose('value', { type: 'Decimal', description: 'Value — mức.' }),
    tolerance: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Tolerance, if one is given; none is assumed — sai số cho phép.',
      resolve: ({ tolerance }) => tolerance ?? null,
    }),
  }),
);
