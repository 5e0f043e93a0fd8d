/** What facts say of a requirement: it holds, it does not, or they do not decide it (Kleene's three values). */
export type RequirementOutcome = 'met' | 'unmet' | 'unknown';

/** All must hold: one that fails decides, else one that is open leaves it open. No parts: met. */
export function outcomeOfAll(outcomes: Iterable<RequirementOutcome>): RequirementOutcome {
  let result: RequirementOutcome = 'met';
  for (const outcome of outcomes) {
    if (outcome === 'unmet') return 'unmet';
    if (outcome === 'unknown') result = 'unknown';
  }
  return result;
}

/** One must hold: one that does decides, else one that is open leaves it open. No parts: unmet. */
export function outcomeOfAny(outcomes: Iterable<RequirementOutcome>): RequirementOutcome {
  let result: RequirementOutcome = 'unmet';
  for (const outcome of outcomes) {
    if (outcome === 'met') return 'met';
    if (outcome === 'unknown') result = 'unknown';
  }
  return result;
}

/** `least` is sure, `most` is possible: at least `needed` of them? */
export function outcomeOfCount(least: number, most: number, needed: number): RequirementOutcome {
  if (least >= needed) return 'met';
  return most < needed ? 'unmet' : 'unknown';
}

/** Of one thing that is known or not. */
export function outcomeOfKnown(value: boolean | undefined): RequirementOutcome {
  if (value === undefined) return 'unknown';
  return value ? 'met' : 'unmet';
}
