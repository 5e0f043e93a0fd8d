import { multiply } from '../numbers/arithmetic.ts';
import { parseFraction } from '../numbers/fraction.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import { roundedUnits } from '../numbers/rounding.ts';

/** A part of all members: whole percent (`90`), or an exact fraction (`2/3`). */
export type ShareOfCouncil = { readonly percent: number } | { readonly fraction: string };

/**
 * The least number of agreeing votes (or of members present) that is at least the share of all members: the share
 * counts inclusively ("từ 90% trở lên"). 17 members, 90 % → 16.
 * @throws `INTEGER_UNSAFE` for a number that is not whole, `FRACTION_MALFORMED`.
 */
export function votesNeeded(question: { readonly members: number } & ShareOfCouncil): number {
  return Number(roundedUnits(multiply(rational(question.members), shareOf(question)), 0, 'ceiling'));
}

/**
 * Whether `agree` reaches the share of **all** members, absent ones included; a member without an opinion is one who
 * does not agree. `null` where the counts cannot be: no members, or more agreeing than members.
 * @throws `INTEGER_UNSAFE` for a number that is not whole, `FRACTION_MALFORMED`.
 */
export function passesVote(
  ballot: { readonly members: number; readonly agree: number } & ShareOfCouncil,
): boolean | null {
  const { members, agree } = ballot;
  const needed = votesNeeded(ballot);
  rational(agree);
  if (members < 1 || agree < 0 || agree > members) return null;
  return agree >= needed;
}

function shareOf(share: ShareOfCouncil): Rational {
  return 'percent' in share ? rational(share.percent, 100) : parseFraction(share.fraction);
}
