import { intervalOfPeriod, type PeriodCode } from '@thidua/core';

/**
 * The days that a period covers, the last one excluded, beside its code: for filters and orders.
 * @throws ThiduaError `PERIOD_MALFORMED`.
 */
export function periodColumns(period: PeriodCode): { period: string; periodFrom: string; periodUntil: string } {
  const { from, until } = intervalOfPeriod(period);
  if (until === null) throw new Error(`The period ${period} has no end.`);
  return { period, periodFrom: from, periodUntil: until };
}
