import type { PlainDay } from '../calendar/plain-day.ts';

/**
 * What an award was granted on, by Điều 8: công trạng, đột xuất, phong trào theo chuyên đề (`campaign`), quá trình cống
 * hiến (`devotion`), niên hạn (`seniority`), đối ngoại (`external`).
 */
export const honourBases = ['merit', 'sudden', 'campaign', 'devotion', 'seniority', 'external'] as const;

export type HonourBasis = (typeof honourBases)[number];

/** Who granted it, where a clause asks for the two armed ministries (Điều 39–41, 45–47). */
export type HonourIssuer = 'ministryOfDefence' | 'ministryOfPublicSecurity' | 'other';

/** One award that was decided, whether under this Law or an earlier one (Điều 95). */
export interface Honour<Code extends string = string> {
  readonly award: Code;
  /** The last year of the achievement that the decision states; where it states none, the year of the decision. */
  readonly year: number;
  readonly decidedOn?: PlainDay;
  /** Number of the decision. */
  readonly decision?: string;
  /** Left out: not known, and an award that can stand on several bases then counts as uncertain. */
  readonly basis?: HonourBasis;
  /** Left out: not known. */
  readonly issuer?: HonourIssuer;
  /** The achievement it rewarded, if it has a name: one achievement, one reward (Law, Điều 5.2.c). */
  readonly achievement?: string;
}
