import { builder } from '../../graphql/builder.ts';

/** A unit in a filter: its code and the day on which the code is read. */
export const UnitAtInput = builder.inputType('UnitAt', {
  description: 'Administrative unit in a filter — đơn vị hành chính: a code and the day on which it is read.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Official code — mã đơn vị hành chính.' }),
    on: t.field({ type: 'Day', description: 'Day on which the code is read; today if left out — ngày đọc mã.' }),
  }),
});
