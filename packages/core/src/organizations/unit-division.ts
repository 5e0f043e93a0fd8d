import { ThiduaError } from '../errors/thidua-error.ts';
import { compare, sum } from '../numbers/arithmetic.ts';
import { toFraction } from '../numbers/fraction.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { AdminUnit, UnitRef } from './admin-unit.ts';
import { isSameUnit } from './unit-ref.ts';

/** How a divided unit is shared out: a weight of 0 or more for each successor, 1 together. */
export interface UnitDivision {
  readonly unit: UnitRef;
  readonly parts: readonly { readonly to: UnitRef; readonly weight: Rational }[];
}

/**
 * The share of one successor in a unit that was divided among several.
 * @throws `UNIT_DIVIDED_WITHOUT_WEIGHTS` where no division is given for the unit.
 * @throws `UNIT_WEIGHTS_INVALID` where its parts are not exactly the successors, one is negative, or they do not add up
 * to 1.
 */
export function weightOf(
  successor: AdminUnit,
  unit: AdminUnit,
  successors: readonly AdminUnit[],
  divisions: readonly UnitDivision[],
): Rational {
  const division = divisions.find((candidate) => isSameUnit(candidate.unit, unit));
  if (division === undefined) {
    throw new ThiduaError('UNIT_DIVIDED_WITHOUT_WEIGHTS', {
      code: unit.code,
      parts: successors.map(({ code, fullName }) => `${code} (${fullName})`),
    });
  }
  const total = sum(division.parts.map((part) => part.weight));
  const isWhole = compare(total, rational(1)) === 0;
  const isFair = division.parts.every((part) => compare(part.weight, rational(0)) >= 0);
  const isComplete =
    division.parts.length === successors.length &&
    successors.every((part) => division.parts.some(({ to }) => isSameUnit(to, part)));
  const own = division.parts.find(({ to }) => isSameUnit(to, successor));
  if (!isWhole || !isFair || !isComplete || own === undefined) {
    throw new ThiduaError('UNIT_WEIGHTS_INVALID', { code: unit.code, sum: toFraction(total) });
  }
  return own.weight;
}
