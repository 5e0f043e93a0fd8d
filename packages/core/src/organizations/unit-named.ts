import { type PlainDay, parseDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { AdminUnit } from './admin-unit.ts';
import { unitNameKey } from './unit-name-key.ts';
import { livesOn, type UnitRegister } from './unit-register.ts';
import { ancestorsOn } from './unit-tree.ts';

/** What one must know of a unit to find it without its code. */
export interface UnitNameQuery {
  /** With its type: `Huyện Long Mỹ`. Unicode form, capitals, spaces and the place of the tone do not matter. */
  readonly fullName: string;
  /** Code of any unit above it on that day; left out: anywhere in the register. */
  readonly within?: string;
  readonly on: PlainDay;
}

/**
 * The one unit of that full name, inside that unit, on that day. A short name never finds anything, even where only
 * one unit bears it: `Long Mỹ` was a huyện and a thị xã of one province, and the errors name both.
 * @throws `UNIT_NAME_AMBIGUOUS` where several units bear the full name, or several the short one.
 * @throws `UNIT_NAME_UNKNOWN` otherwise; `DAY_MALFORMED`.
 */
export function unitNamed(register: UnitRegister, { fullName, within, on }: UnitNameQuery): AdminUnit {
  parseDay(on);
  const key = unitNameKey(fullName);
  const isMeant = (unit: AdminUnit): boolean =>
    livesOn(unit, on) &&
    (within === undefined || ancestorsOn(register, unit, on).some((ancestor) => ancestor.code === within));
  const found = (register.named.get(key) ?? []).filter(isMeant);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const similar =
    found.length > 0 ? found : register.units.filter((unit) => unitNameKey(unit.name) === key && isMeant(unit));
  const candidates = similar.map((unit) => ({ code: unit.code, name: unit.fullName }));
  throw new ThiduaError(candidates.length > 1 ? 'UNIT_NAME_AMBIGUOUS' : 'UNIT_NAME_UNKNOWN', {
    name: fullName,
    on,
    candidates,
  });
}
