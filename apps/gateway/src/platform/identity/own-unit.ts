import {
  type AdminUnit,
  addDays,
  ancestorsOn,
  descendantsOn,
  livesOn,
  refKey,
  successorsOf,
  type UnitRef,
  type UnitRegister,
  unitOn,
} from '@thidua/core';

/**
 * Those of the viewer's units that live on the day. A token for a unit that ended opens nothing: who carries it on needs
 * a token for the unit of today.
 */
export function livingScope(register: UnitRegister, scope: readonly UnitRef[], day: string): readonly AdminUnit[] {
  return scope.flatMap((ref) => {
    const unit = lifeOf(register, ref);
    return unit !== undefined && livesOn(unit, day) ? [unit] : [];
  });
}

/**
 * Whether the unit lies, on the day, in the subtree of one of the viewer's units. A unit that ended belongs to where all
 * those lie that carry it; where these are not known or there are none, to where the unit lay that it was last a part of.
 * False for a unit that is unknown, or that has not begun.
 */
export function isOwnUnit(register: UnitRegister, scope: readonly UnitRef[], ref: UnitRef, day: string): boolean {
  const own = new Set(livingScope(register, scope, day));
  const unit = lifeOf(register, ref);
  if (unit === undefined || own.size === 0) return false;
  const isInside = (living: AdminUnit) => [living, ...ancestorsOn(register, living, day)].some((each) => own.has(each));
  return belonging(register, day, isInside)(unit);
}

/**
 * Whether the unit is, on the day, one of the viewer's units itself: that very life, or an earlier one that this unit
 * alone carries on. False for what lies below it.
 */
export function isSelfUnit(register: UnitRegister, scope: readonly UnitRef[], ref: UnitRef, day: string): boolean {
  const own = new Set(livingScope(register, scope, day));
  const unit = lifeOf(register, ref);
  return unit !== undefined && own.size > 0 && belonging(register, day, (living) => own.has(living), 'alone')(unit);
}

/** Keys of the units that are the viewer's units themselves: see {@link isSelfUnit}. */
export function selfUnitKeys(register: UnitRegister, scope: readonly UnitRef[], day: string): readonly string[] {
  const own = new Set(livingScope(register, scope, day));
  if (own.size === 0) return [];
  return register.units.filter(belonging(register, day, (living) => own.has(living), 'alone')).map(refKey);
}

/** Keys (`code@first day`) of all units of any time that are the viewer's own on the day: for the filter of a list. */
export function ownUnitKeys(register: UnitRegister, scope: readonly UnitRef[], day: string): readonly string[] {
  const own = livingScope(register, scope, day);
  if (own.length === 0) return [];
  const inside = new Set(own.flatMap((unit) => [unit, ...descendantsOn(register, unit, day)]));
  return register.units.filter(belonging(register, day, (living) => inside.has(living))).map(refKey);
}

/**
 * Leads every unit to those that live on the day, of which `isInside` tells it. Remembers what it said: hundreds of
 * communes lay in one district.
 * @param carried `alone`: a unit that ended is led on only to the one unit that took over all of it.
 */
function belonging(
  register: UnitRegister,
  day: string,
  isInside: (living: AdminUnit) => boolean,
  carried: 'alone' | 'inside' = 'inside',
) {
  const said = new Map<AdminUnit, boolean>();
  const find = (unit: AdminUnit): boolean => {
    const { validFrom, validUntil, parentCode } = unit;
    if (day < validFrom) return false;
    if (validUntil === null || day < validUntil) return isInside(unit);
    const next = successorsOf(register, unit);
    if (carried === 'alone') return next.known && next.units.length === 1 && next.units.every(belongs);
    if (next.known && next.units.length > 0) return next.units.every(belongs);
    return parentCode !== undefined && belongs(unitOn(register, parentCode, addDays(validUntil, -1)));
  };
  const belongs = (unit: AdminUnit): boolean => {
    const answer = said.get(unit) ?? find(unit);
    said.set(unit, answer);
    return answer;
  };
  return belongs;
}

function lifeOf(register: UnitRegister, { code, validFrom }: UnitRef): AdminUnit | undefined {
  return register.lives.get(code)?.find((life) => life.validFrom === validFrom);
}
