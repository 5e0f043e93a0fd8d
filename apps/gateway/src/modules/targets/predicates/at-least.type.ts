import { predicateType } from './predicate-type.ts';

/** At least a value. */
export const AtLeastPredicate = predicateType<'atLeast'>(
  'AtLeastPredicate',
  'At least a value — đạt ít nhất.',
  (t) => ({
    value: t.expose('value', { type: 'Decimal', description: 'Value, a floor — mức tối thiểu.' }),
  }),
);
