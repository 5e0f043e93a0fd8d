import type { Finding } from './finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Evaluate, Scene } from './scene.ts';

/** Every part must hold. */
export interface AllOf<R> {
  readonly kind: 'allOf';
  readonly parts: readonly R[];
}

/** “và đạt các tiêu chuẩn sau đây”: every part must hold. */
export function allOf<R>(...parts: readonly R[]): AllOf<R> {
  return { kind: 'allOf', parts };
}

export function evaluateAllOf(
  requirement: AllOf<Parameters<Evaluate>[0]>,
  scene: Scene,
  trace: Finding[] | null,
  evaluate: Evaluate,
): RequirementOutcome {
  const parts: Finding[] | null = trace === null ? null : [];
  let outcome: RequirementOutcome = 'met';
  for (const part of requirement.parts) {
    const one = evaluate(part, scene, parts);
    if (one === 'unmet') {
      outcome = 'unmet';
      if (parts === null) return outcome;
    } else if (one === 'unknown' && outcome === 'met') outcome = 'unknown';
  }
  if (trace !== null && parts !== null) trace.push({ kind: 'allOf', outcome, parts });
  return outcome;
}
