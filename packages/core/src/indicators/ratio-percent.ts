import { multiply } from '../numbers/arithmetic.ts';
import { formatDecimal } from '../numbers/decimal.ts';
import { parseFraction } from '../numbers/fraction.ts';
import { rational } from '../numbers/rational.ts';
import type { Decimal } from './quantity.ts';
import type { TargetAssessment } from './target-assessment.ts';

/**
 * achieved / target in per cent with so many places, rounded half up, for people to read: `108.52`. `null` where the
 * assessment has no ratio. Verdicts are taken on the exact ratio, never on this.
 */
export function ratioPercent({ ratio }: Pick<TargetAssessment, 'ratio'>, places: number): Decimal | null {
  if (ratio === null) return null;
  return formatDecimal(multiply(parseFraction(ratio), rational(100)), { places, mode: 'half-up' });
}
