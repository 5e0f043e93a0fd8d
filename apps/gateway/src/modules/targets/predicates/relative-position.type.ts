import { DueType } from '../../duties/due.type.ts';
import { predicateType } from './predicate-type.ts';

/** A place among peers. */
export const RelativePositionPredicate = predicateType<'relativePosition'>(
  'RelativePositionPredicate',
  'A place among peers — vị trí so với nhóm: not assessable until the place is a number.',
  (t) => ({
    peers: t.exposeString('peers', { description: 'Peers — nhóm so sánh.' }),
    top: t.int({
      nullable: true,
      description: 'Among the first so many, if printed — trong nhóm đầu.',
      resolve: ({ top }) => top ?? null,
    }),
    horizon: t.field({
      type: DueType,
      nullable: true,
      description: 'When, if printed — thời hạn.',
      resolve: ({ due }) => due ?? null,
    }),
  }),
);
