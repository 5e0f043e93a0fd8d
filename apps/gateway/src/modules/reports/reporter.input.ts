import { type Reporter, refOf, type UnitRef, unitOn } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { UnitRefInput } from '../inputs/unit-ref.input.ts';
import { register } from '../units/unit-register.ts';

/** Who reports: exactly one of the two. */
export const ReporterInput = builder.inputType('ReporterInput', {
  isOneOf: true,
  description: 'Who reports — đơn vị hoặc cơ quan báo cáo.',
  fields: (t) => ({
    unit: t.field({ type: UnitRefInput, description: 'A unit — đơn vị hành chính.' }),
    organization: t.string({ description: 'An organization, by key — cơ quan.' }),
  }),
});

/** @throws ThiduaError where the code stands for no unit on its day. */
export function reporterOf({ unit, organization }: typeof ReporterInput.$inferInput, today: string): Reporter {
  if (unit != null) return { kind: 'unit', unit: unitOfInput(unit, today) };
  return { kind: 'organization', organization: organization ?? '' };
}

/** @throws ThiduaError where the code stands for no unit on its day. */
export function unitOfInput({ code, on }: typeof UnitRefInput.$inferInput, today: string): UnitRef {
  return refOf(unitOn(register, code, on ?? today));
}
