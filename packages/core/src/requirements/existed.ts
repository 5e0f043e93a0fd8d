import { shiftMonths } from '../calendar/plain-day.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfKnown, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** “Có quá trình xây dựng và phát triển từ 30 năm trở lên”, up to the day of the proposal. */
export interface Existed {
  readonly kind: 'existed';
  readonly years: number;
}

export function existed(years: number): Existed {
  return { kind: 'existed', years };
}

export function evaluateExisted(
  requirement: Existed,
  { facts, on }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const { foundedOn } = facts;
  const reached = foundedOn === undefined ? undefined : shiftMonths(foundedOn, requirement.years * 12) <= on;
  const outcome = outcomeOfKnown(reached);
  if (trace !== null) {
    const observed = foundedOn === undefined ? {} : { value: foundedOn };
    trace.push(leafFinding(requirement, outcome, observed, ['foundedOn']));
  }
  return outcome;
}
