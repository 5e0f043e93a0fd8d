/** What facts say of a requirement: it holds, it does not, or they do not decide it (Kleene's three values). */
export type RequirementOutcome = 'met' | 'unmet' | 'unknown';

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
