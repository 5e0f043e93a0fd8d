import { type PlainDay, parseDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { Key } from '../sources/key.ts';
import { type Assessing, targetOf } from './assessing.ts';
import type { AssessmentBook } from './assessment-book.ts';
import { commonFlags } from './common-flags.ts';
import type { Outcome } from './outcome.ts';
import { assessmentRuleVersion } from './rule-version.ts';
import type { Target } from './target.ts';
import type { Flag, TargetAssessment } from './target-assessment.ts';
import { assessAbout } from './targets/about.ts';
import { assessAllOf } from './targets/all-of.ts';
import { assessAtLeast } from './targets/at-least.ts';
import { assessAttention } from './targets/attention.ts';
import { assessBetterThanBaseline } from './targets/better-than-baseline.ts';
import { assessChange } from './targets/change.ts';
import { assessCountOf } from './targets/count-of.ts';
import { assessEarlierThanPlan } from './targets/earlier-than-plan.ts';
import { assessGate } from './targets/gate.ts';
import { assessGrowth } from './targets/growth.ts';
import { assessImprovement } from './targets/improvement.ts';
import { assessMeetOrExceedRef } from './targets/meet-or-exceed-ref.ts';
import { assessMilestone } from './targets/milestone.ts';
import { assessNamedUnits } from './targets/named-units.ts';
import { assessQualitative } from './targets/qualitative.ts';
import { assessRankImprovement } from './targets/rank-improvement.ts';
import { assessRelativePosition } from './targets/relative-position.ts';
import { assessStatus } from './targets/status.ts';
import { assessTotal } from './targets/total.ts';
import { voidByGate } from './void-by-gate.ts';

export interface AssessedOn {
  /** The day that the question is asked for: it decides what is due. */
  readonly on: PlainDay;
  /** Only what was known by this day is used; left out, the day of the question. */
  readonly vintage?: PlainDay;
}

/**
 * Assesses one target: a pure function of the target, what was known on the vintage day, and the rule version (R18).
 * The order of the data in the book, and anything known later, never change it.
 * @throws `TARGET_UNKNOWN`, `INDICATOR_UNKNOWN`, `PROJECT_UNKNOWN`, `MILESTONE_UNKNOWN` for keys that the book lacks;
 * `TARGET_CIRCLE` where a target leads back to itself; `DAY_MALFORMED`.
 */
export function assessTarget(book: AssessmentBook, target: Key, { on, vintage = on }: AssessedOn): TargetAssessment {
  return assessOnPath(book, target, { on: parseDay(on), vintage: parseDay(vintage) }, []);
}

function assessOnPath(
  book: AssessmentBook,
  key: Key,
  days: { readonly on: PlainDay; readonly vintage: PlainDay },
  before: readonly Key[],
): TargetAssessment {
  const path = [...before, key];
  if (before.includes(key)) throw new ThiduaError('TARGET_CIRCLE', { path });
  const target = targetOf(book, key);
  const assessing: Assessing = {
    book,
    ...days,
    path,
    assessMember: (member) => assessOnPath(book, member, days, path),
  };
  const found = voidByGate(outcomeOf(target, assessing), key, assessing);
  const flags = distinct([...commonFlags(target, assessing), ...found.flags]);
  return { target: key, ...found, flags, ...days, ruleVersion: assessmentRuleVersion, source: target.source };
}

function outcomeOf(target: Target, assessing: Assessing): Outcome {
  const { predicate } = target;
  switch (predicate.kind) {
    case 'atLeast':
      return assessAtLeast(target, predicate, assessing);
    case 'about':
      return assessAbout(target, predicate, assessing);
    case 'growth':
      return assessGrowth(target, predicate, assessing);
    case 'change':
      return assessChange(target, predicate, assessing);
    case 'countOf':
      return assessCountOf(target, predicate, assessing);
    case 'namedUnits':
      return assessNamedUnits(target, predicate, assessing);
    case 'total':
      return assessTotal(target, predicate, assessing);
    case 'rankImprovement':
      return assessRankImprovement(target, predicate, assessing);
    case 'betterThanBaseline':
      return assessBetterThanBaseline(target, predicate, assessing);
    case 'improvement':
      return assessImprovement(target, predicate, assessing);
    case 'attention':
      return assessAttention();
    case 'meetOrExceedRef':
      return assessMeetOrExceedRef(target, predicate, assessing);
    case 'allOf':
      return assessAllOf(target, predicate, assessing);
    case 'milestone':
      return assessMilestone(target, predicate, assessing);
    case 'status':
      return assessStatus(target, predicate, assessing);
    case 'relativePosition':
      return assessRelativePosition(target, predicate, assessing);
    case 'earlierThanPlan':
      return assessEarlierThanPlan(predicate, assessing);
    case 'gate':
      return assessGate(target, assessing);
    case 'qualitative':
      return assessQualitative(target, assessing);
  }
}

/** Score and rank, or two members, may rest on one figure: each flag is given once. */
function distinct(flags: readonly Flag[]): readonly Flag[] {
  return [...new Map(flags.map((flag) => [JSON.stringify(flag), flag])).values()];
}
