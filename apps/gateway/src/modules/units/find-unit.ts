import { isThiduaError, refKey, unitOn } from '@thidua/core';
import type { AdminUnit } from '../../generated/prisma/client.ts';
import { answeringProblems } from '../../graphql/problems/library-problem.ts';
import { requestProblem } from '../../graphql/problems/request-problem.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { UnitEndedProblem } from './problems/unit-ended.ts';
import { UnitNotYetProblem } from './problems/unit-not-yet.ts';
import { UnitUnknownProblem } from './problems/unit-unknown.ts';
import { register } from './unit-register.ts';

/** The problems that {@link findUnit} may throw: for the `errors.types` of fields that call it. */
export const unitProblems = [UnitUnknownProblem, UnitNotYetProblem, UnitEndedProblem];

/** The key of the unit that a code stands for on a day. Throws one of {@link unitProblems}. */
export function unitKeyOn(code: string, day: string): string {
  try {
    return refKey(unitOn(register, code, day));
  } catch (error) {
    if (isThiduaError(error, 'UNIT_UNKNOWN')) throw new UnitUnknownProblem(error.code, error.data);
    if (isThiduaError(error, 'UNIT_NOT_YET')) throw new UnitNotYetProblem(error.code, error.data);
    if (isThiduaError(error, 'UNIT_ENDED')) throw new UnitEndedProblem(error.code, error.data);
    throw error;
  }
}

/** The row of the unit that a code stands for on a day. Throws one of {@link unitProblems}. */
export async function findUnit(code: string, day: string, { loaders }: RequestContext): Promise<AdminUnit> {
  const key = unitKeyOn(code, day);
  const unit = await loaders.units.load(key);
  if (unit === null) throw requestProblem('UNITS_NOT_LOADED', { key }, 503);
  return unit;
}

/** The same for a filter of a list, whose type has no room for problems: refused with a top-level error of the same code. */
export function unitKeyInFilter(
  unit: { readonly code: string; readonly on?: string | null | undefined },
  today: string,
): string {
  return answeringProblems(() => refKey(unitOn(register, unit.code, unit.on ?? today)));
}
