import type { Provision } from '../sources/provision.ts';
import type { Finding } from './finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Evaluate, Scene } from './scene.ts';
import type { Words } from './words.ts';

/** What one place of the law asks: the clause is the unit of reasons. */
export interface Under<R> {
  readonly kind: 'under';
  readonly provision: Provision;
  /** How the clause was read where its words leave a choice, and why. */
  readonly reading?: Words;
  readonly part: R;
}

/** Cites: everything below is asked by this place of the law, as far as no deeper place is cited. */
export function under<R>(provision: Provision, part: R, reading?: Words): Under<R> {
  return { kind: 'under', provision, ...(reading === undefined ? {} : { reading }), part };
}

export function evaluateUnder(
  requirement: Under<Parameters<Evaluate>[0]>,
  scene: Scene,
  trace: Finding[] | null,
  evaluate: Evaluate,
): RequirementOutcome {
  if (trace === null) return evaluate(requirement.part, scene, null);
  const parts: Finding[] = [];
  const outcome = evaluate(requirement.part, scene, parts);
  const { provision, reading } = requirement;
  trace.push(
    reading === undefined
      ? { kind: 'under', outcome, provision, parts: parts as [Finding] }
      : { kind: 'under', outcome, provision, reading, parts: parts as [Finding] },
  );
  return outcome;
}
