import type { Finding } from './finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Evaluate, Scene } from './scene.ts';

/** One part is enough. */
export interface AnyOf<R> {
  readonly kind: 'anyOf';
  readonly parts: readonly R[];
}

/** “đạt một trong các tiêu chuẩn sau đây”: one part is enough. */
export function anyOf<R>(...parts: readonly R[]): AnyOf<R> {
  return { kind: 'anyOf', parts };
}

export function evaluateAnyOf(
  requirement: AnyOf<Parameters<Evaluate>[0]>,
  scene: Scene,
  trace: Finding[] | null,
  evaluate: Evaluate,
): RequirementOutcome {
  const parts: Finding[] | null = trace === null ? null : [];
  let outcome: RequirementOutcome = 'unmet';
  for (const part of requirement.parts) {
    const one = evaluate(part, scene, parts);
    if (one === 'met') {
      outcome = 'met';
      if (parts === null) return outcome;
    } else if (one === 'unknown' && outcome === 'unmet') outcome = 'unknown';
  }
  if (trace !== null && parts !== null) trace.push({ kind: 'anyOf', outcome, parts });
  return outcome;
}
