import { builder } from '../../graphql/builder.ts';

/** A unit in an input of a mutation: its code and the day on which the code is read. */
export const UnitRefInput = builder.inputType('UnitRefInput', {
  description: 'Administrative unit — đơn vị hành chính: a code and the day on which it is read.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Official code — mã đơn vị hành chính.' }),
    on: t.field({
      type: 'Day',
      description: 'Day on which the code is read; today if left out — ngày đọc mã.',
    }),
  }),
});

/** The same as a campaign file writes it: a bare code is read on the `codesOn` of the file, which is today. */
export function writtenUnit({ code, on }: typeof UnitRefInput.$inferInput): string | { code: string; on: string } {
  return on == null ? code : { code, on };
}
