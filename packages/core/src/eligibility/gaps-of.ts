import type { Finding } from '../requirements/finding.ts';
import type { Gap } from './gap.ts';

type UnderFinding = Extract<Finding, { kind: 'under' }>;

/** The failed clauses of a finding whose outcome is unmet: all of them have to change. */
export function gapsOf(finding: Finding): readonly Gap[] {
  const gaps: Gap[] = [];
  collect(finding, null, gaps);
  return gaps;
}

/** Adds the failed clauses to `gaps`, each once; `clause` is the deepest cited place above. */
function collect(finding: Finding, clause: UnderFinding | null, gaps: Gap[]): void {
  switch (finding.kind) {
    case 'under':
      collect(finding.parts[0], finding, gaps);
      return;
    case 'allOf':
    case 'meets':
      for (const part of finding.parts) if (part.outcome === 'unmet') collect(part, clause, gaps);
      return;
    case 'anyOf':
      addChoice(finding.parts, finding, clause, gaps);
      return;
    default:
      add(clause ?? finding, clause, gaps);
  }
}

function add(finding: Finding, clause: UnderFinding | null, gaps: Gap[]): void {
  for (const gap of gaps) if (gap.finding === finding) return;
  gaps.push({ provision: clause === null ? null : clause.provision, finding });
}

/** Ways that are closed to such a nominee are left out where another is open. */
function addChoice(parts: readonly Finding[], finding: Finding, clause: UnderFinding | null, gaps: Gap[]): void {
  const anyFits = parts.some((part) => !failsOnRecipient(part));
  const ways: (readonly Gap[])[] = [];
  let beyondClause = clause === null;
  for (const part of parts) {
    if (anyFits && failsOnRecipient(part)) continue;
    const way: Gap[] = [];
    collect(part, clause, way);
    ways.push(way);
    for (const gap of way) if (gap.finding !== clause) beyondClause = true;
  }
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) {
    for (const gap of only) if (!gaps.some((known) => known.finding === gap.finding)) gaps.push(gap);
  } else if (!beyondClause) add(clause as UnderFinding, clause, gaps);
  else {
    const nearestFirst = ways.toSorted((a, b) => a.length - b.length);
    gaps.push({ provision: clause?.provision ?? null, finding, ways: nearestFirst });
  }
}

/** Whether it fails because this nominee is not one of those who may receive. */
function failsOnRecipient(finding: Finding): boolean {
  if (finding.outcome !== 'unmet') return false;
  switch (finding.kind) {
    case 'leaf':
      return finding.requirement.kind === 'recipient';
    case 'under':
      return failsOnRecipient(finding.parts[0]);
    case 'allOf':
    case 'meets':
      return finding.parts.some(failsOnRecipient);
    case 'anyOf':
      return finding.parts.every(failsOnRecipient);
    default:
      return false;
  }
}
