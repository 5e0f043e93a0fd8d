import type { Eligibility, StandardOutcome } from '../../eligibility/eligibility.ts';
import type { Provision } from '../../sources/provision.ts';
import type { CaseExpectation } from './law-case.ts';

const theLaw = '06/2022/QH15';

/** A verdict in the words of a case. */
export function foundInVerdict(verdict: Eligibility): CaseExpectation {
  const { outcome, verification, provisional } = verdict;
  const frame = { verification, provisional: provisional !== null };
  if (outcome !== 'deferred') return { ...foundInStandard(verdict), ...frame };
  const { outcome: otherwise, ...rest } = foundInStandard(verdict.otherwise);
  return { outcome, otherwise, ...rest, ...frame };
}

function foundInStandard(standard: StandardOutcome) {
  switch (standard.outcome) {
    case 'eligible':
      return { outcome: standard.outcome };
    case 'ineligible':
      return { outcome: standard.outcome, gaps: distinct(standard.gaps.map(({ provision }) => clauseCode(provision))) };
    case 'undetermined':
      return {
        outcome: standard.outcome,
        questions: distinct(standard.questions),
        unread: distinct(
          standard.unknowable.flatMap(({ requirement }) =>
            requirement.kind === 'notKnown' ? [requirement.instrument ?? requirement.why] : ['unread'],
          ),
        ),
      };
  }
}

/** `24.1.a` in the Law, `152/2025/NĐ-CP 33.7` elsewhere; `-` for a standard that cites nothing. */
export function clauseCode(provision: Provision | null): string {
  if (provision === null) return '-';
  const { instrument, article, clause, point } = provision;
  const place = [article, clause, point].filter((part) => part !== undefined).join('.');
  return instrument === theLaw ? place : `${instrument} ${place}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}
