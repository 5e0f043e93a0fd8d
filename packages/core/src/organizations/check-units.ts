import { parseDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { AdminUnit, UnitChange, UnitLevel, UnitRef } from './admin-unit.ts';

type Lives = ReadonlyMap<string, readonly AdminUnit[]>;

const heights: { readonly [L in UnitLevel]: number } = { CENTRAL: 3, PROVINCE: 2, DISTRICT: 1, COMMUNE: 0 };

/**
 * Refuses what no register may hold; `lives` by code, oldest first.
 * @throws `UNIT_REGISTER_INVALID`, `DAY_MALFORMED`.
 */
export function checkUnits(lives: Lives, changes: readonly UnitChange[]): void {
  for (const ofOneCode of lives.values()) {
    for (const [index, unit] of ofOneCode.entries()) {
      checkLife(unit, ofOneCode[index + 1]);
      checkParent(unit, lives);
    }
  }
  for (const change of changes) checkChange(change, lives);
}

function checkLife(unit: AdminUnit, next: AdminUnit | undefined): void {
  parseDay(unit.validFrom);
  if (unit.validUntil !== null && parseDay(unit.validUntil) <= unit.validFrom) refuse(unit, 'empty-life');
  if (next !== undefined && (unit.validUntil === null || next.validFrom < unit.validUntil)) refuse(unit, 'overlap');
}

/** A parent is named by its code and may change its life meanwhile, but must be there on every day of the child. */
function checkParent(unit: AdminUnit, lives: Lives): void {
  if (unit.level === 'CENTRAL' && unit.parentCode === undefined) return;
  const parents = (lives.get(unit.parentCode ?? '') ?? []).filter((life) => heights[life.level] > heights[unit.level]);
  let coveredUntil: string | null = unit.validFrom;
  for (const parent of parents) {
    if (coveredUntil !== null && parent.validFrom <= coveredUntil)
      coveredUntil = laterEnd(coveredUntil, parent.validUntil);
  }
  if (coveredUntil !== null && (unit.validUntil === null || coveredUntil < unit.validUntil))
    refuse(unit, 'unknown-parent');
}

function laterEnd(a: string, b: string | null): string | null {
  return b === null || b > a ? b : a;
}

function checkChange(change: UnitChange, lives: Lives): void {
  for (const ref of change.from) {
    if (lifeOf(ref, lives).validUntil !== change.on) refuse(ref, 'change-day');
  }
  for (const ref of change.to) {
    if (lifeOf(ref, lives).validFrom !== change.on) refuse(ref, 'change-day');
  }
}

function lifeOf(ref: UnitRef, lives: Lives): AdminUnit {
  return lives.get(ref.code)?.find((life) => life.validFrom === ref.validFrom) ?? refuse(ref, 'unknown-successor');
}

type Fault = 'overlap' | 'unknown-parent' | 'unknown-successor' | 'change-day' | 'empty-life';

function refuse(ref: UnitRef, reason: Fault): never {
  throw new ThiduaError('UNIT_REGISTER_INVALID', { code: ref.code, reason });
}
