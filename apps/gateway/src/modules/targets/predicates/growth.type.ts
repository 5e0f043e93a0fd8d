import { predicateType } from './predicate-type.ts';

/** Growth over a base period. */
export const GrowthPredicate = predicateType<'growth'>(
  'GrowthPredicate',
  'Growth over a base period — tăng trưởng so với kỳ gốc.',
  (t) => ({
    rate: t.expose('rate', { type: 'Decimal', description: 'Rate in per cent — tốc độ tăng.' }),
    basePeriod: t.expose('base', { type: 'Period', description: 'Base period — kỳ gốc.' }),
  }),
);
