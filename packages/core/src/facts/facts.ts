import type { PlainDay } from '../calendar/plain-day.ts';
import type { Contest } from './contest.ts';
import type { Discipline } from './discipline.ts';
import type { Honour } from './honour.ts';
import type { MembersRegister } from './members.ts';
import type { Merit } from './merit.ts';
import type { NomineeKind } from './nominee.ts';
import type { PendingMatter } from './pending-matter.ts';
import type { PostHeld } from './post.ts';
import type { Prize } from './prize.ts';
import type { RatingRegister } from './rating.ts';
import type { Service } from './service.ts';
import type { Subject } from './subject.ts';

/**
 * What is known of a nominee. **Left out is not known; an empty list is known to be none**; a list that is given is
 * whole. Years are calendar years (or the school year that ends in them).
 */
export interface Facts<Code extends string = string> {
  readonly nominee?: NomineeKind;
  readonly subjects?: readonly Subject[];
  readonly sex?: 'female' | 'male';
  /** Of the groups whose retirement age is higher (Decree 152, Điều 4.7). Left out: not known. */
  readonly higherRetirementAge?: boolean;
  /** Founding day of a collective. */
  readonly foundedOn?: PlainDay;
  readonly ratings?: RatingRegister;
  readonly honours?: readonly Honour<Code>[];
  readonly merits?: readonly Merit[];
  readonly contests?: readonly Contest[];
  readonly prizes?: readonly Prize[];
  readonly members?: MembersRegister;
  readonly service?: readonly Service[];
  readonly posts?: readonly PostHeld[];
  readonly discipline?: readonly Discipline[];
  /** Left out: taken as none, and the verdict says so. */
  readonly pending?: readonly PendingMatter[];
  /** Human judgements asked in the law's words, by key of the topic: `true` found so, `false` found not so. */
  readonly judgements?: { readonly [topic: string]: boolean };
  /** What a paper shows, by key of the topic. */
  readonly attestations?: { readonly [topic: string]: boolean };
  /** Counted things, by key of the topic: years of a production model, years in an honorary post. Whole, not negative. */
  readonly amounts?: { readonly [topic: string]: number };
}
