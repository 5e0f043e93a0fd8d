import { lastDayOf } from '../../calendar/due.ts';
import type { UnitRef } from '../../organizations/admin-unit.ts';
import { refKey } from '../../organizations/unit-ref.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import type { AssessmentBook } from '../assessment-book.ts';
import { combineVerdicts } from '../combine-verdicts.ts';
import { missingFigure } from '../missing-figure.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import { reachStatus, type StatusOutcome } from '../reach-status.ts';
import { statusesOfParts } from '../statuses-of-parts.ts';
import type { Target } from '../target.ts';
import type { Reading, Reason } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

type UnitsOutcome = Outcome<VerdictOf<'namedUnits'>>;
type UnitPart = { readonly name: string; readonly found: StatusOutcome };

/**
 * Named units that must each reach a status in time; PARTLY_MET where some did and some did not. The year of the
 * standard decides; the day of the decision is given as the other reading.
 */
export function assessNamedUnits(
  target: Target,
  { units, due }: PredicateOf<'namedUnits'>,
  assessing: Assessing,
): UnitsOutcome {
  const { period } = target;
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, period, lastDay: lastDayOf(due) });
  const found = units.map((unit) => ({
    name: unitName(assessing.book, unit),
    readings: reachStatus(assessing, { indicator, scope: { kind: 'unit', unit }, period, due }),
  }));
  const byYear = combined(found.map(({ name, readings }) => ({ name, found: readings.STANDARD_YEAR })));
  const byDay = combined(found.map(({ name, readings }) => ({ name, found: readings.DECISION_DAY })));
  const readings: readonly Reading[] = [
    { name: 'STANDARD_YEAR', isDefault: true, verdict: byYear.verdict, reason: byYear.reason },
    { name: 'DECISION_DAY', isDefault: false, verdict: byDay.verdict, reason: byDay.reason },
  ];
  return { ...byYear, readings };
}

function combined(parts: readonly UnitPart[]): UnitsOutcome {
  const verdict = combineVerdicts(parts.map((part) => part.found.verdict));
  return outcome(verdict, reasonFor(verdict, parts), statusesOfParts(parts.map((part) => part.found)), {
    evidence: parts.flatMap((part) => part.found.evidence),
    flags: parts.flatMap((part) => part.found.flags),
    parts: parts.map(({ name, found }) => ({ name, target: null, verdict: found.verdict, reason: found.reason })),
  });
}

function reasonFor(verdict: UnitsOutcome['verdict'], parts: readonly UnitPart[]): Reason {
  const reached = parts.filter((part) => part.found.verdict === 'MET').map((part) => part.name);
  const missed = parts.filter((part) => part.found.verdict === 'MISSED').map((part) => part.name);
  if (verdict === 'NO_DATA') {
    return { code: 'MEMBERS_NOT_FOUND', data: { known: reached.length + missed.length, expected: parts.length } };
  }
  const open = parts.find((part) => part.found.verdict === verdict && verdict !== 'MET' && verdict !== 'MISSED');
  return open?.found.reason ?? { code: 'UNITS_REACHED', data: { reached, notReached: missed } };
}

function unitName(book: AssessmentBook, unit: UnitRef): string {
  return book.units.get(refKey(unit))?.fullName ?? unit.code;
}
