import { refKey } from '@thidua/core';
import { loadKnown } from '../../../graphql/row-loader.ts';
import { DueType } from '../../duties/due.type.ts';
import { predicateType } from './predicate-type.ts';

/** Units named one by one. */
export const NamedUnitsPredicate = predicateType<'namedUnits'>(
  'NamedUnitsPredicate',
  'Units named one by one — các đơn vị nêu tên.',
  (t) => ({
    units: t.field({
      type: ['AdminUnit'],
      description: 'Units — các đơn vị.',
      resolve: ({ units }, _args, { loaders }) => loadKnown(loaders.units, units.map(refKey)),
    }),
    status: t.exposeString('status', { description: 'Status that they must reach — danh hiệu, trạng thái.' }),
    due: t.field({ type: DueType, description: 'When — thời hạn.', resolve: ({ due }) => due }),
  }),
);
