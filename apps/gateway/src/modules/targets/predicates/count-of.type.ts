import { loadRequired } from '../../../graphql/row-loader.ts';
import { predicateType } from './predicate-type.ts';

/** So many of so many. */
export const CountOfPredicate = predicateType<'countOf'>(
  'CountOfPredicate',
  'So many of so many — số lượng trên tổng số: compares the number, not the share.',
  (t) => ({
    m: t.exposeInt('m', { description: 'How many — số lượng cần đạt.' }),
    n: t.exposeInt('n', { description: 'Of how many — trên tổng số.' }),
    group: t.field({
      type: 'UnitGroup',
      description: 'Group that is counted — nhóm đơn vị.',
      resolve: ({ group }, _args, { loaders }) => loadRequired(loaders.unitGroups, group),
    }),
  }),
);
