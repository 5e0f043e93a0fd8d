import { predicateType } from './predicate-type.ts';

/** Attention only. */
export const AttentionPredicate = predicateType<'attention'>(
  'AttentionPredicate',
  'Attention only — quan tâm, không nêu mức: never assessable.',
);
