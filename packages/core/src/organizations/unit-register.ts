import { isInInterval } from '../calendar/day-interval.ts';
import { type PlainDay, parseDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { AdminUnit, UnitChange, UnitRef } from './admin-unit.ts';
import { checkUnits } from './check-units.ts';
import { unitNameKey } from './unit-name-key.ts';
import { refKey } from './unit-ref.ts';

/** Units in time, checked and indexed: made by {@link unitRegister}, asked by the functions of this folder. */
export interface UnitRegister {
  readonly units: readonly AdminUnit[];
  readonly changes: readonly UnitChange[];
  /** Lives by code, oldest first. */
  readonly lives: ReadonlyMap<string, LivesOfCode>;
  /** Units by the code of their parent. */
  readonly children: ReadonlyMap<string, readonly AdminUnit[]>;
  /** Units by {@link unitNameKey} of their full name. */
  readonly named: ReadonlyMap<string, readonly AdminUnit[]>;
  /** Changes by the {@link refKey} of the lives that they end, and of those that they begin. */
  readonly ended: ReadonlyMap<string, readonly UnitChange[]>;
  readonly begun: ReadonlyMap<string, readonly UnitChange[]>;
}

/** Every life of one code, oldest first: at least one. */
export type LivesOfCode = readonly [AdminUnit, ...AdminUnit[]];

/**
 * Checks and indexes units and their changes, in any order.
 * @throws `UNIT_REGISTER_INVALID` where a life ends before it begins, two lives of a code overlap, a unit has a day
 * without a parent of a higher level, or a change names a life that is not there or not ended or begun by it.
 * @throws `DAY_MALFORMED`.
 */
export function unitRegister(units: readonly AdminUnit[], changes: readonly UnitChange[]): UnitRegister {
  const ordered = units.toSorted((a, b) => compareTexts(a.code, b.code) || compareTexts(a.validFrom, b.validFrom));
  const lives = grouped(ordered, (unit) => [unit.code]);
  checkUnits(lives, changes);
  return {
    units: ordered,
    changes,
    lives,
    children: grouped(ordered, (unit) => (unit.parentCode === undefined ? [] : [unit.parentCode])),
    named: grouped(ordered, (unit) => [unitNameKey(unit.fullName)]),
    ended: grouped(changes, (change) => change.from.map(refKey)),
    begun: grouped(changes, (change) => change.to.map(refKey)),
  };
}

/**
 * Every life of a code, oldest first.
 * @throws `UNIT_UNKNOWN`.
 */
export function livesOf(register: UnitRegister, code: string): LivesOfCode {
  const lives = register.lives.get(code);
  if (lives === undefined) throw new ThiduaError('UNIT_UNKNOWN', { code });
  return lives;
}

/**
 * The unit that a reference names.
 * @throws `UNIT_UNKNOWN`, with `validFrom` where the code is known but no life of it begins on that day.
 */
export function unitOf(register: UnitRegister, ref: UnitRef): AdminUnit {
  const unit = livesOf(register, ref.code).find((life) => life.validFrom === ref.validFrom);
  if (unit === undefined) throw new ThiduaError('UNIT_UNKNOWN', { code: ref.code, validFrom: ref.validFrom });
  return unit;
}

/**
 * Whether the unit lives on the day.
 * @throws `DAY_MALFORMED`.
 */
export function livesOn(unit: AdminUnit, day: PlainDay): boolean {
  return isInInterval(parseDay(day), { from: unit.validFrom, until: unit.validUntil });
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function grouped<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
