import { evaluateAfter } from './after.ts';
import { evaluateAllOf } from './all-of.ts';
import { evaluateAmount } from './amount.ts';
import { evaluateAnyOf } from './any-of.ts';
import { evaluateAttested } from './attested.ts';
import { evaluateElapsed } from './elapsed.ts';
import { evaluateEveryYear } from './every-year.ts';
import { evaluateExisted } from './existed.ts';
import type { Finding } from './finding.ts';
import { evaluateHeld } from './held.ts';
import { evaluateHeldPost } from './held-post.ts';
import { evaluateJudged } from './judged.ts';
import { evaluateMeets } from './meets.ts';
import { evaluateMembersHolding } from './members-holding.ts';
import { evaluateMerits } from './merits.ts';
import { evaluateNeverHeld } from './never-held.ts';
import { evaluateNoMemberDisciplined } from './no-member-disciplined.ts';
import { evaluateNotKnown } from './not-known.ts';
import { evaluateNotYetRewarded } from './not-yet-rewarded.ts';
import type { RequirementOutcome } from './outcome.ts';
import { evaluatePrizeWon } from './prize-won.ts';
import { evaluateRated } from './rated.ts';
import { evaluateRatedYears } from './rated-years.ts';
import { evaluateRecipient } from './recipient.ts';
import type { Requirement } from './requirement.ts';
import { evaluateRoundAnniversary } from './round-anniversary.ts';
import { evaluateRun } from './run.ts';
import type { Scene } from './scene.ts';
import { evaluateServed } from './served.ts';
import { evaluateShareOfMembers } from './share-of-members.ts';
import { evaluateStood } from './stood.ts';
import { evaluateUnder } from './under.ts';
import { evaluateUndisciplinedInPost } from './undisciplined-in-post.ts';

/**
 * The one evaluator: asks a requirement of a scene. With a `trace` every part is asked and one finding is added to the
 * list; without, it stops as soon as the outcome is decided. Both give the same outcome.
 */
export function evaluate(requirement: Requirement, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  switch (requirement.kind) {
    case 'allOf':
      return evaluateAllOf(requirement, scene, trace, evaluate);
    case 'anyOf':
      return evaluateAnyOf(requirement, scene, trace, evaluate);
    case 'under':
      return evaluateUnder(requirement, scene, trace, evaluate);
    case 'after':
      return evaluateAfter(requirement, scene, trace, evaluate);
    case 'run':
      return evaluateRun(requirement, scene, trace, evaluate);
    case 'meets':
      return evaluateMeets(requirement, scene, trace, evaluate);
    case 'amount':
      return evaluateAmount(requirement, scene, trace);
    case 'attested':
      return evaluateAttested(requirement, scene, trace);
    case 'elapsed':
      return evaluateElapsed(requirement, scene, trace);
    case 'everyYear':
      return evaluateEveryYear(requirement, scene, trace);
    case 'existed':
      return evaluateExisted(requirement, scene, trace);
    case 'held':
      return evaluateHeld(requirement, scene, trace);
    case 'heldPost':
      return evaluateHeldPost(requirement, scene, trace);
    case 'judged':
      return evaluateJudged(requirement, scene, trace);
    case 'membersHolding':
      return evaluateMembersHolding(requirement, scene, trace);
    case 'merits':
      return evaluateMerits(requirement, scene, trace);
    case 'neverHeld':
      return evaluateNeverHeld(requirement, scene, trace);
    case 'noMemberDisciplined':
      return evaluateNoMemberDisciplined(requirement, scene, trace);
    case 'notKnown':
      return evaluateNotKnown(requirement, scene, trace);
    case 'notYetRewarded':
      return evaluateNotYetRewarded(requirement, scene, trace);
    case 'prizeWon':
      return evaluatePrizeWon(requirement, scene, trace);
    case 'rated':
      return evaluateRated(requirement, scene, trace);
    case 'ratedYears':
      return evaluateRatedYears(requirement, scene, trace);
    case 'recipient':
      return evaluateRecipient(requirement, scene, trace);
    case 'roundAnniversary':
      return evaluateRoundAnniversary(requirement, scene, trace);
    case 'served':
      return evaluateServed(requirement, scene, trace);
    case 'shareOfMembers':
      return evaluateShareOfMembers(requirement, scene, trace);
    case 'stood':
      return evaluateStood(requirement, scene, trace);
    case 'undisciplinedInPost':
      return evaluateUndisciplinedInPost(requirement, scene, trace);
  }
}
