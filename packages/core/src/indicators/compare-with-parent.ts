import type { Issue } from '../errors/issue.ts';
import { absolute, compare, subtract } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { parseFraction, toFraction } from '../numbers/fraction.ts';
import { printedValue } from './assess-number.ts';
import type { Consolidation } from './consolidation.ts';
import { halfOfLastPlace } from './last-place.ts';
import type { Observation } from './observation.ts';
import type { Decimal } from './quantity.ts';
import type { Fraction } from './target-assessment.ts';

/** The parent's own figure beside what its children come to. Neither replaces the other (R15). */
export interface ParentComparison {
  readonly parent: Decimal;
  readonly children: Fraction;
  /** parent − children, exact. */
  readonly difference: Fraction;
  /** Whether every child is counted; if not, a difference says nothing. */
  readonly complete: boolean;
  /** A warning where all children are counted and still differ by more than the rounding of the parent's figure. */
  readonly issue: Issue | null;
}

/** Reports the difference; `null` where either side has no single number. */
export function compareWithParent(consolidation: Consolidation, parent: Observation): ParentComparison | null {
  const own = printedValue(parent.quantity);
  if (own === null || consolidation.value === null) return null;
  const difference = subtract(parseDecimal(own), parseFraction(consolidation.value));
  const complete = consolidation.missing.length === 0;
  const differs = compare(absolute(difference), halfOfLastPlace(own)) > 0;
  const data = { indicator: consolidation.indicator, parent: own, children: consolidation.value };
  return {
    parent: own,
    children: consolidation.value,
    difference: toFraction(difference),
    complete,
    issue: complete && differs ? { severity: 'warning', code: 'CHILDREN_DIFFER_FROM_PARENT', path: '', data } : null,
  };
}
