import { builder } from '../../graphql/builder.ts';
import { UnitRefInput, writtenUnit } from './unit-ref.input.ts';

/** Whom something is about: exactly one of the two. */
export const ScopeInput = builder.inputType('ScopeInput', {
  isOneOf: true,
  description: 'Whom a target or a figure is about — phạm vi: a unit, or a group of units.',
  fields: (t) => ({
    unit: t.field({ type: UnitRefInput, description: 'A unit — đơn vị hành chính.' }),
    group: t.string({ description: 'A group of units, by key — nhóm đơn vị.' }),
  }),
});

/** The same as a campaign file writes it. */
export function writtenScope({ unit, group }: typeof ScopeInput.$inferInput): object {
  return unit == null ? { group } : { unit: writtenUnit(unit) };
}
