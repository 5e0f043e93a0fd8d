import { compareDays } from '../calendar/plain-day.ts';
import { compare, divide, multiply } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { toFraction } from '../numbers/fraction.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { CriterionFinding } from '../scoring/explanation/point-finding.ts';
import type { DeductionEvent } from '../scoring/methods/deductions.ts';
import type { ReadValues, ValueKind } from '../scoring/methods/read-value.ts';
import type { ScoringMethod, ScoringMethodKind } from '../scoring/methods/scoring-method.ts';

/** The method of a finding if it is of this kind. */
export function methodOf<K extends ScoringMethodKind>(
  { criterion: { method } }: CriterionFinding,
  kind: K,
): Extract<ScoringMethod, { kind: K }> | null {
  // the kind was compared, which the compiler cannot follow through the parameter
  return method.kind === kind ? (method as Extract<ScoringMethod, { kind: K }>) : null;
}

/** The value of a finding if it is of this kind. */
export function filledIn<K extends ValueKind>({ value }: CriterionFinding, kind: K): ReadValues[K] | null {
  // the kind was compared, which the compiler cannot follow through the parameter
  return value?.kind === kind ? (value as ReadValues[K]) : null;
}

/** The number that was filled in: a result, a count, a place, days, or points. */
export function numberOf({ value }: CriterionFinding): Rational | null {
  return value !== null && 'number' in value ? value.number : null;
}

/** Limit of the band that a result reached, as the table writes it; `null`: none. */
export function bandReached(finding: CriterionFinding): { readonly limit: string; readonly better: string } | null {
  const method = methodOf(finding, 'bands');
  const result = numberOf(finding);
  if (method === null || result === null) return null;
  const { target } = finding;
  const measured =
    method.of === 'percentOfTarget' && target !== null ? divide(multiply(result, rational(100)), target) : result;
  const wanted = method.better === 'higher' ? -1 : 1;
  const band = method.bands.find(({ limit }) => compare(measured, parseDecimal(limit)) !== wanted);
  return band === undefined ? null : { limit: band.limit, better: method.better };
}

/** The last day of the milestone that was kept; `null`: none. */
export function milestoneKept(finding: CriterionFinding): string | null {
  const date = filledIn(finding, 'date')?.date ?? null;
  const milestones = methodOf(finding, 'dateMilestones')?.milestones ?? [];
  return date === null ? null : (milestones.find(({ until }) => compareDays(date, until) <= 0)?.until ?? null);
}

/** The last place of the group of places in which an entered rank lies; `null`: beyond all. */
export function placesUpTo(finding: CriterionFinding): string | null {
  const rank = numberOf(finding);
  const places = methodOf(finding, 'rankPoints')?.places ?? [];
  return rank === null ? null : (places.find(({ upTo }) => compare(rank, parseDecimal(upTo)) <= 0)?.upTo ?? null);
}

/** What a grade is called in the table. */
export function gradeLabel(finding: CriterionFinding): string {
  const grade = filledIn(finding, 'grade')?.grade ?? '';
  return methodOf(finding, 'grades')?.grades.find(({ key }) => key === grade)?.label ?? grade;
}

/** The events that cost points, each with how often it happened. */
export function eventsHappened(
  finding: CriterionFinding,
): readonly { readonly event: DeductionEvent; readonly count: string }[] {
  const numbers = filledIn(finding, 'events')?.numbers ?? new Map<string, Rational>();
  return (methodOf(finding, 'deductions')?.events ?? []).flatMap((event) => {
    const count = numbers.get(event.key);
    return count === undefined || count.numerator === 0 ? [] : [{ event, count: toFraction(count) }];
  });
}

/** What a formula was given: the figures by the label of the table, or the result alone. */
export function figuresGiven(
  finding: CriterionFinding,
): readonly { readonly label: string; readonly number: Rational }[] {
  const numbers = filledIn(finding, 'figures')?.numbers;
  return (methodOf(finding, 'formula')?.figures ?? []).flatMap(({ name, label }) => {
    const number = numbers?.get(name);
    return number === undefined ? [] : [{ label, number }];
  });
}
