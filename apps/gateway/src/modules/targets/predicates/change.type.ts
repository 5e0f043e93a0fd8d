import type { PredicateOf } from '@thidua/core';
import { closedEnum } from '../../../graphql/closed-enum.ts';
import { predicateType } from './predicate-type.ts';

export const ChangeMeasureEnum = closedEnum<PredicateOf<'change'>['measure']>(
  'ChangeMeasure',
  'What a change is counted in — đơn vị của mức thay đổi.',
  {
    PERCENTAGE_POINT: 'Percentage points — điểm phần trăm',
    PER_MILLE_POINT: 'Per-mille points — điểm phần nghìn',
    ABSOLUTE: 'Unit of measure of the indicator — theo đơn vị tính của chỉ tiêu',
  },
);

export const ChangeDirectionEnum = closedEnum<PredicateOf<'change'>['direction']>(
  'ChangeDirection',
  'Which way a change goes — chiều thay đổi.',
  {
    UP: 'Up — tăng',
    DOWN: 'Down — giảm',
  },
);

/** A change by so much. */
export const ChangePredicate = predicateType<'change'>(
  'ChangePredicate',
  'A change by so much — tăng, giảm một mức: points of a rate are points, not per cent of it.',
  (t) => ({
    by: t.expose('by', { type: 'Decimal', description: 'How much, always positive — mức thay đổi.' }),
    measure: t.field({
      type: ChangeMeasureEnum,
      description: 'In what — đơn vị của mức thay đổi.',
      resolve: ({ measure }) => measure,
    }),
    direction: t.field({
      type: ChangeDirectionEnum,
      description: 'Which way — chiều thay đổi.',
      resolve: ({ direction }) => direction,
    }),
    base: t.field({
      type: 'Period',
      nullable: true,
      description: 'Base period, if printed — kỳ gốc.',
      resolve: ({ base }) => base ?? null,
    }),
  }),
);
