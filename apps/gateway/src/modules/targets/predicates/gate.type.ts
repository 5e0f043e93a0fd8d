import { loadKnown } from '../../../graphql/row-loader.ts';
import { predicateType } from './predicate-type.ts';

/** A condition that voids credit. */
export const GatePredicate = predicateType<'gate'>(
  'GatePredicate',
  'A condition that voids credit — điều kiện loại trừ.',
  (t) => ({
    condition: t.exposeString('condition', { description: 'Condition — điều kiện.' }),
    voids: t.field({
      type: ['Target'],
      description: 'Targets whose credit it voids — các chỉ tiêu bị loại trừ.',
      resolve: ({ voids }, _args, { loaders }) => loadKnown(loaders.targets, voids),
    }),
  }),
);
