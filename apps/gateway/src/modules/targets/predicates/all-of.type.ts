import { loadKnown } from '../../../graphql/row-loader.ts';
import { predicateType } from './predicate-type.ts';

/** A set of targets. */
export const AllOfPredicate = predicateType<'allOf'>(
  'AllOfPredicate',
  'A set of targets — cả bộ chỉ tiêu: all met, or each exceeded; both readings are given.',
  (t) => ({
    members: t.field({
      type: ['Target'],
      description: 'Targets of the set, as far as known — các chỉ tiêu.',
      resolve: ({ members }, _args, { loaders }) => loadKnown(loaders.targets, members),
    }),
    expected: t.int({
      nullable: true,
      description: 'How many the set has, if printed — số chỉ tiêu.',
      resolve: ({ expected }) => expected ?? null,
    }),
    setName: t.exposeString('setName', { description: 'What the set is called — tên bộ chỉ tiêu.' }),
  }),
);
