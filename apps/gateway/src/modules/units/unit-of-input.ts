import { refOf, type UnitRef, unitOn } from '@thidua/core';
import type { UnitRefInput } from '../inputs/unit-ref.input.ts';
import { register } from './unit-register.ts';

/**
 * The unit that a sender names: its code is read on its day, today if left out.
 * @throws ThiduaError `UNIT_UNKNOWN`, `UNIT_NOT_YET`, `UNIT_ENDED` naming the successors.
 */
export function unitOfInput({ code, on }: typeof UnitRefInput.$inferInput, today: string): UnitRef {
  return refOf(unitOn(register, code, on ?? today));
}
