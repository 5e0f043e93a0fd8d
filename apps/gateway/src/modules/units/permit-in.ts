import { isThiduaError, type UnitRef } from '@thidua/core';
import type { Decision } from '../../platform/identity/policy.ts';
import { brokenRule } from '../changes/index.ts';
import type { Permitted } from '../changes/permission.type.ts';
import type { UnitRefInput } from '../inputs/unit-ref.input.ts';
import { unitOfInput } from './unit-of-input.ts';

/**
 * What a policy says of an act in a unit that a sender names. Where no unit bears the code, that is the rule broken, and
 * the policy is asked about nobody.
 */
export async function permitIn(
  written: typeof UnitRefInput.$inferInput,
  today: string,
  decide: (unit: UnitRef | null) => Promise<Decision>,
): Promise<Permitted> {
  try {
    return { decision: await decide(unitOfInput(written, today)), broken: [] };
  } catch (error) {
    if (!isThiduaError(error)) throw error;
    return { decision: await decide(null), broken: [brokenRule(error)] };
  }
}
