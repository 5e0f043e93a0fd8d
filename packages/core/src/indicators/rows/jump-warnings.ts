import type { PeriodCode } from '../../calendar/period.ts';
import { previousPeriod } from '../../calendar/period-sequence.ts';
import { isThiduaError } from '../../errors/thidua-error.ts';
import { absolute, compare, isZero, multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { printedValue } from '../assess-number.ts';
import { observationsKey } from '../assessment-book.ts';
import type { Observation } from '../observation.ts';
import type { Decimal } from '../quantity.ts';
import { strongest } from '../strongest-observation.ts';
import type { AmongFigures } from './among-figures.ts';
import { eachInSteps, groupedInSteps, type InSteps } from './in-steps.ts';
import type { UnderstoodRow } from './read-row.ts';
import type { RowWarning } from './row-problem.ts';

/**
 * Jumps against the period before, by the declared factor (above 1): of levels and flows alone, since growth and ranks
 * jump by nature; against nothing or zero there is no jump.
 */
export function* jumpWarnings(among: AmongFigures, jumpFactor: Decimal | null): InSteps<readonly RowWarning[]> {
  if (jumpFactor === null) return [];
  const factor = parseDecimal(jumpFactor);
  const figures = yield* groupedInSteps(among.figures, (one) => figureKey(one, one.period));
  const periods = new Map<PeriodCode, PeriodCode | null>();
  const warnings: RowWarning[] = [];
  yield* eachInSteps(among.understood, (one) => {
    const { period } = one.observation;
    const before = periods.get(period) ?? periodBefore(period);
    periods.set(period, before);
    const last = before === null ? null : strongest(figures.get(figureKey(one.observation, before)) ?? []);
    if (last !== null) warnings.push(...jumpFrom(last, one, { factor, jumpFactor }));
  });
  return warnings;
}

function jumpFrom(
  last: Observation,
  { row, observation, indicator }: UnderstoodRow,
  { factor, jumpFactor }: { readonly factor: Rational; readonly jumpFactor: Decimal },
): readonly RowWarning[] {
  if (indicator.accumulation === 'GROWTH' || indicator.valueType === 'RANK') return [];
  const [value, previous] = [printedValue(observation.quantity), printedValue(last.quantity)];
  if (value === null || previous === null || !jumps(parseDecimal(value), parseDecimal(previous), factor)) return [];
  const data = { indicator: indicator.key, value, previous, previousPeriod: last.period, factor: jumpFactor };
  return [{ row, column: 'value', code: 'FIGURE_JUMPED', data }];
}

function figureKey({ indicator, scope }: Observation, period: PeriodCode): string {
  return `${observationsKey(indicator, scope)} ${period}`;
}

/** More than `factor` times, or less than one part in `factor`; a change of sign is no multiple and always told. */
function jumps(value: Rational, previous: Rational, factor: Rational): boolean {
  if (isZero(previous) || isZero(value)) return false;
  if (value.numerator < 0 !== previous.numerator < 0) return true;
  const [now, then] = [absolute(value), absolute(previous)];
  return compare(now, multiply(then, factor)) > 0 || compare(multiply(now, factor), then) < 0;
}

/** `null` where the calendar here does not reach back so far. */
function periodBefore(period: PeriodCode): PeriodCode | null {
  try {
    return previousPeriod(period);
  } catch (error) {
    if (isThiduaError(error, 'DAY_MALFORMED')) return null;
    throw error;
  }
}
