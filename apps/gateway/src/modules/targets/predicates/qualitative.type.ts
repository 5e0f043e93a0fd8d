import { predicateType } from './predicate-type.ts';

/** In words only. */
export const QualitativePredicate = predicateType<'qualitative'>(
  'QualitativePredicate',
  'In words only — định tính: what a person signs, else not assessable.',
  (t) => ({
    text: t.exposeString('text', { description: 'Words — nội dung.' }),
  }),
);
