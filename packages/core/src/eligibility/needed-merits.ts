import type { LawInForce } from '../law/law-in-force.ts';
import { judgeOutcome } from './judge.ts';
import type { Nomination } from './nomination.ts';

/**
 * Keys of the merits that an eligible nomination needs: the others are left out one by one, the last first, while it
 * stays eligible. Who completed the task excellently needs no initiative, and keeps it for something else.
 */
export function neededMerits(nomination: Nomination, law: LawInForce): readonly string[] {
  let merits = nomination.facts.merits ?? [];
  for (const merit of merits.toReversed()) {
    const fewer = merits.filter((one) => one !== merit);
    const facts = { ...nomination.facts, merits: fewer };
    if (judgeOutcome({ ...nomination, facts }, law) === 'eligible') merits = fewer;
  }
  return merits.flatMap(({ key }) => (key === undefined ? [] : [key]));
}
