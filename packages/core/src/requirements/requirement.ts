import type { After } from './after.ts';
import type { AllOf } from './all-of.ts';
import type { AmountAtLeast } from './amount.ts';
import type { AnyOf } from './any-of.ts';
import type { Attested } from './attested.ts';
import type { Elapsed } from './elapsed.ts';
import type { EveryYear } from './every-year.ts';
import type { Existed } from './existed.ts';
import type { Held } from './held.ts';
import type { HeldPost } from './held-post.ts';
import type { Judged } from './judged.ts';
import type { Meets } from './meets.ts';
import type { MembersHolding } from './members-holding.ts';
import type { Merits } from './merits.ts';
import type { NeverHeld } from './never-held.ts';
import type { NoMemberDisciplined } from './no-member-disciplined.ts';
import type { NotKnown } from './not-known.ts';
import type { NotYetRewarded } from './not-yet-rewarded.ts';
import type { PrizeWon } from './prize-won.ts';
import type { Rated } from './rated.ts';
import type { RatedYears } from './rated-years.ts';
import type { Recipient } from './recipient.ts';
import type { RoundAnniversary } from './round-anniversary.ts';
import type { Run } from './run.ts';
import type { Served } from './served.ts';
import type { ShareOfMembers } from './share-of-members.ts';
import type { Stood } from './stood.ts';
import type { Under } from './under.ts';
import type { UndisciplinedInPost } from './undisciplined-in-post.ts';

/** A requirement without parts: asked of the facts themselves. */
export type LeafRequirement =
  | AmountAtLeast
  | Attested
  | Elapsed
  | EveryYear
  | Existed
  | Held
  | HeldPost
  | Judged
  | MembersHolding
  | Merits
  | NeverHeld
  | NoMemberDisciplined
  | NotKnown
  | NotYetRewarded
  | PrizeWon
  | Rated
  | RatedYears
  | Recipient
  | RoundAnniversary
  | Served
  | ShareOfMembers
  | Stood
  | UndisciplinedInPost;

/** What a standard asks, as plain data: printed, compared, stored and sent as it is. A closed vocabulary. */
export type Requirement =
  | AllOf<Requirement>
  | AnyOf<Requirement>
  | Under<Requirement>
  | After<Requirement>
  | Run<Requirement>
  | Meets
  | LeafRequirement;

export type RequirementKind = Requirement['kind'];
