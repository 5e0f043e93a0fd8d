import { multiply } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { rational } from '../numbers/rational.ts';
import { type RoundingMode, roundedUnits } from '../numbers/rounding.ts';

/** What becomes of a part of a case: no national rule says, so that it belongs to the question. */
export type QuotaRounding = 'down' | 'halfUp' | 'up';

export interface QuotaQuestion {
  /** How many there are of what the share is taken of; whole, ≥ 0. */
  readonly base: number;
  /** Whole percent, or an exact decimal: `15`, `'12.5'`. */
  readonly percent: number | string;
  readonly rounding: QuotaRounding;
  /** At least so many where there are so many at all: a unit of four may still have one. */
  readonly minimum?: number;
  /** At most so many, whatever the share. */
  readonly cap?: number;
}

/**
 * How many cases the quota allows: the share of the base rounded as asked, not below the minimum, not above the cap,
 * never above the base. The cap goes before the minimum.
 * @throws `INTEGER_UNSAFE` for a number that is not whole, `DECIMAL_MALFORMED`.
 */
export function quotaCount({ base, percent, rounding, minimum = 0, cap = base }: QuotaQuestion): number {
  for (const count of [minimum, cap]) rational(count);
  const share = multiply(rational(base, 100), typeof percent === 'number' ? rational(percent) : parseDecimal(percent));
  const rounded = Number(roundedUnits(share, 0, roundingModes[rounding]));
  return Math.min(Math.max(rounded, minimum), cap, base);
}

const roundingModes: Readonly<Record<QuotaRounding, RoundingMode>> = {
  down: 'floor',
  halfUp: 'half-up',
  up: 'ceiling',
};
