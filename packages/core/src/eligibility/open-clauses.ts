import type { AnchorFinding, Finding } from '../requirements/finding.ts';
import type { Provision } from '../sources/provision.ts';

/** A clause that decides against, or that is not decided. */
export interface OpenClause {
  readonly provision: Provision;
  readonly outcome: 'unmet' | 'unknown';
}

/**
 * The deepest clauses to which the outcome of a finding is due: those that failed where it is unmet, those that are
 * open where it is unknown, none where it is met.
 */
export function openClauses(finding: Finding): readonly OpenClause[] {
  return finding.outcome === 'met' ? [] : clausesOf(finding, finding.outcome, null);
}

function clausesOf(
  finding: Finding | AnchorFinding,
  outcome: 'unmet' | 'unknown',
  clause: Provision | null,
): readonly OpenClause[] {
  if (finding.outcome !== outcome) return [];
  const here: readonly OpenClause[] = clause === null ? [] : [{ provision: clause, outcome }];
  if (finding.kind === 'leaf') return here;
  const inner = finding.kind === 'under' ? finding.provision : clause;
  const deeper = finding.parts.flatMap((part: Finding | AnchorFinding) => clausesOf(part, outcome, inner));
  if (deeper.length === 0) return inner === null ? [] : [{ provision: inner, outcome }];
  return deeper.filter((one, index) => deeper.findIndex((other) => other.provision === one.provision) === index);
}
