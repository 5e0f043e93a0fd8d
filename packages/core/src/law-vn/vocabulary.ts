import type { Rating } from '../facts/rating.ts';
import * as after from '../requirements/after.ts';
import * as held from '../requirements/held.ts';
import type { HonourAsked } from '../requirements/honour-asked.ts';
import * as meets from '../requirements/meets.ts';
import * as membersHolding from '../requirements/members-holding.ts';
import * as neverHeld from '../requirements/never-held.ts';
import type { Requirement } from '../requirements/requirement.ts';
import * as run from '../requirements/run.ts';
import * as shareOfMembers from '../requirements/share-of-members.ts';
import type { NationalAwardCode } from './award-codes.ts';

// The constructors of requirements as the national book uses them: a misspelt award code does not compile.

type Asked = Omit<HonourAsked, 'awards'> & { readonly awards: readonly NationalAwardCode[] };

interface RunAsked {
  readonly years: number;
  readonly rated?: Rating;
  readonly orHeld?: readonly NationalAwardCode[];
  readonly ending: 'proposal' | 'any';
}

/** “Đạt tiêu chuẩn danh hiệu …” */
export const meetsStandardOf: (award: NationalAwardCode) => meets.Meets = meets.meets;

/** “Được tặng …” so many times. */
export const heldAwards: (
  asked: Asked & { readonly times: number; readonly consecutiveYears?: true; readonly ever?: true },
) => held.Held = held.held;

/** “Đã được tặng … và sau đó …” */
export const afterAward: (
  asked: Asked & { readonly latestOf?: readonly NationalAwardCode[] },
  part: Requirement,
) => after.After<Requirement> = after.after;

/** “Có liên tục từ … năm trở lên …, trong thời gian đó …” */
export const runOfYears: (asked: RunAsked, within?: Requirement) => run.Run<Requirement> = run.run;

export const neverHeldAwards: (
  awards: readonly NationalAwardCode[],
  basis?: neverHeld.NeverHeld['basis'],
) => neverHeld.NeverHeld = neverHeld.neverHeld;

/** “Có cá nhân đạt danh hiệu …” */
export const someMembersHold: (award: NationalAwardCode, count: number) => membersHolding.MembersHolding =
  membersHolding.membersHolding;

/** “ít nhất là 70% cá nhân đạt danh hiệu …”; `completed`: who completed the task given. */
export const membersShare: (
  who: NationalAwardCode | 'completed',
  percent: number,
  bound?: { readonly above?: true },
) => shareOfMembers.ShareOfMembers = shareOfMembers.shareOfMembers;
