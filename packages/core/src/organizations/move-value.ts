import type { PlainDay } from '../calendar/plain-day.ts';
import { multiply, sum } from '../numbers/arithmetic.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { AdminUnit, UnitRef } from './admin-unit.ts';
import { missingOrigins } from './missing-origins.ts';
import { type UnitDivision, weightOf } from './unit-division.ts';
import { unitEnded } from './unit-ended.ts';
import { unitNotYet } from './unit-not-yet.ts';
import { livesOn, type UnitRegister, unitOf } from './unit-register.ts';
import { successorsOf } from './unit-successors.ts';

/** An additive value (a count, a total; never a rate, a growth or a rank) of one unit. */
export interface UnitValue {
  readonly unit: UnitRef;
  readonly value: Rational;
}

export interface MovedValue {
  readonly unit: AdminUnit;
  readonly value: Rational;
  /** The given units that it was added up from. */
  readonly from: readonly AdminUnit[];
  /** Units that it also came from and that no value was given for: the sum is too small; `null` if not encoded. */
  readonly missing: readonly AdminUnit[] | null;
}

/**
 * Moves additive values to the units that carry them on a later day, exactly; units that merged add up. Give the value
 * of a unit or of its parts, not both.
 * @throws `UNIT_DIVIDED_WITHOUT_WEIGHTS`; `UNIT_WEIGHTS_INVALID`; `UNIT_ENDED` where successors are none or not encoded;
 * `UNIT_NOT_YET` for a day before the unit; `UNIT_UNKNOWN`; `DAY_MALFORMED`.
 */
export function moveValue(
  register: UnitRegister,
  values: readonly UnitValue[],
  day: PlainDay,
  divisions: readonly UnitDivision[] = [],
): readonly MovedValue[] {
  const shares = values.flatMap(({ unit, value }) => {
    const origin = unitOf(register, unit);
    return sharesOf(register, origin, value, day, divisions).map((share) => ({ ...share, origin }));
  });
  const targets = [...new Set(shares.map((share) => share.unit))].sort((a, b) => (a.code < b.code ? -1 : 1));
  const given = shares.map((share) => share.origin);
  return targets.map((unit) => {
    const own = shares.filter((share) => share.unit === unit);
    const from = [...new Set(own.map((share) => share.origin))];
    return { unit, value: sum(own.map((share) => share.value)), from, missing: missingOrigins(register, unit, given) };
  });
}

function sharesOf(
  register: UnitRegister,
  unit: AdminUnit,
  value: Rational,
  day: PlainDay,
  divisions: readonly UnitDivision[],
): readonly { readonly unit: AdminUnit; readonly value: Rational }[] {
  if (livesOn(unit, day)) return [{ unit, value }];
  if (day < unit.validFrom) throw unitNotYet(unit, day);
  const lineage = successorsOf(register, unit);
  if (!lineage.known || lineage.units.length === 0) throw unitEnded(register, unit, day);
  return lineage.units.flatMap((successor) => {
    const weight = lineage.units.length === 1 ? rational(1) : weightOf(successor, unit, lineage.units, divisions);
    return sharesOf(register, successor, multiply(value, weight), day, divisions);
  });
}
