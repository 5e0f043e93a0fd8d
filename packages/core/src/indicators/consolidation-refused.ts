import type { ErrorTable } from '../errors/error-table.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { Indicator } from './indicator.ts';

/**
 * Refuses to consolidate an indicator.
 * @throws `CONSOLIDATION_REFUSED` always.
 */
export function refuseConsolidation(
  { key, accumulation }: Indicator,
  why: ErrorTable['CONSOLIDATION_REFUSED']['why'],
): never {
  throw new ThiduaError('CONSOLIDATION_REFUSED', { indicator: key, accumulation, why });
}
