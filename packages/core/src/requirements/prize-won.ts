import type { Prize } from '../facts/prize.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** A prize of one of these levels and places; `sent`: as one whom the competent body sent. */
export interface PrizeWon {
  readonly kind: 'prizeWon';
  readonly prizes: readonly Pick<Prize, 'level' | 'place'>[];
  readonly sent?: true;
}

export function prizeWon(prizes: PrizeWon['prizes'], sent?: true): PrizeWon {
  return { kind: 'prizeWon', prizes, ...(sent === undefined ? {} : { sent }) };
}

export function evaluatePrizeWon(requirement: PrizeWon, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  const { prizes } = scene.facts;
  let outcome: RequirementOutcome = prizes === undefined ? 'unknown' : 'unmet';
  const missing: string[] = prizes === undefined ? ['prizes'] : [];
  prizes?.forEach((prize, index) => {
    if (prize.year > scene.year || prize.year < scene.floor) return;
    if (!requirement.prizes.some(({ level, place }) => level === prize.level && place === prize.place)) return;
    if (requirement.sent === undefined || prize.sent === true) outcome = 'met';
    else if (prize.sent === undefined) {
      missing.push(`prizes[${index}].sent`);
      if (outcome === 'unmet') outcome = 'unknown';
    }
  });
  if (trace !== null) trace.push(leafFinding(requirement, outcome, {}, missing));
  return outcome;
}
