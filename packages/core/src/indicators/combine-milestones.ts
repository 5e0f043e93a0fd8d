import { combineVerdicts } from './combine-verdicts.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { ProjectStage } from './project.ts';
import type { MilestoneOutcome } from './reach-milestone.ts';
import { statusesOfParts } from './statuses-of-parts.ts';
import type { Reason } from './target-assessment.ts';
import type { VerdictOf } from './verdicts-of-kind.ts';

/** One milestone with what was found about it. */
export interface MilestonePart {
  readonly name: string;
  readonly stage: ProjectStage;
  readonly found: MilestoneOutcome;
}

type MilestonesOutcome = Outcome<VerdictOf<'milestone'>>;

/** A single milestone speaks for itself; several make a set, PARTLY_MET where some were reached and some missed. */
export function combineMilestones(parts: readonly MilestonePart[]): MilestonesOutcome {
  const [only] = parts;
  if (only === undefined) return outcome('NOT_ASSESSABLE', { code: 'PROJECTS_UNNAMED', data: {} }, []);
  if (parts.length === 1) return only.found;
  const verdict = combineVerdicts(parts.map((part) => part.found.verdict));
  return outcome(verdict, reasonFor(verdict, parts), statusesOfParts(parts.map((part) => part.found)), {
    evidence: [...new Set(parts.flatMap((part) => part.found.evidence))],
    flags: parts.flatMap((part) => part.found.flags),
    parts: parts.map(({ name, stage, found }) => ({
      name,
      target: null,
      stage,
      verdict: found.verdict,
      reason: found.reason,
    })),
  });
}

function reasonFor(verdict: MilestonesOutcome['verdict'], parts: readonly MilestonePart[]): Reason {
  const reached = parts.filter((part) => part.found.verdict === 'MET').length;
  const missed = parts.filter((part) => part.found.verdict === 'MISSED').length;
  if (verdict === 'MET' || verdict === 'PARTLY_MET' || verdict === 'MISSED') {
    return { code: 'MILESTONES_REACHED', data: { reached, of: parts.length } };
  }
  if (verdict === 'NO_DATA' && reached + missed > 0) {
    return { code: 'MEMBERS_NOT_FOUND', data: { known: reached + missed, expected: parts.length } };
  }
  const open = parts.find((part) => part.found.verdict === verdict);
  return open?.found.reason ?? { code: 'NO_OBSERVATION', data: { indicator: null } };
}
