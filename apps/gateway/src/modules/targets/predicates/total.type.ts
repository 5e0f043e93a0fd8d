import { predicateType } from './predicate-type.ts';

/** A total over the period. */
export const TotalPredicate = predicateType<'total'>(
  'TotalPredicate',
  'A total over the period — tổng trong kỳ; a ceiling where lower is better.',
  (t) => ({
    value: t.expose('value', { type: 'Decimal', description: 'Total — tổng số.' }),
  }),
);
