import type { PlainDay } from '../calendar/plain-day.ts';
import type { Facts } from '../facts/facts.ts';

/** One nominee proposed for one award, for the achievement up to one year. */
export interface Nomination<Code extends string = string> {
  readonly award: Code;
  /** The (last) year of the achievement. */
  readonly year: number;
  /** Day of the proposal, to which years of service and existence are counted. Left out: the day of the law. */
  readonly proposedOn?: PlainDay;
  /** A name for the one achievement it is for: what was rewarded once is not rewarded again (Law, Điều 5.2.c). */
  readonly achievement?: string;
  readonly facts: Facts;
}
