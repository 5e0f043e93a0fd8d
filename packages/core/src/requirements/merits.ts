import { type Merit, type MeritKind, type MeritScope, meritScopes } from '../facts/merit.ts';
import type { Finding } from './finding.ts';
import { isTitle } from './is-title.ts';
import { leafFinding, nothingMissing, nothingObserved } from './leaf-finding.ts';
import { outcomeOfCount, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** Recognised initiatives, topics or feats of one of these kinds, with at least this scope, inside the window. */
export interface Merits {
  readonly kind: 'merits';
  readonly kinds: readonly MeritKind[];
  readonly scope: MeritScope;
  readonly count: number;
  /** “đã được áp dụng hiệu quả” is asked too. */
  readonly applied?: true;
}

export function merits(asked: Omit<Merits, 'kind'>): Merits {
  return { kind: 'merits', ...asked };
}

export function evaluateMerits(requirement: Merits, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  const register = scene.facts.merits;
  let least = 0;
  let most = 0;
  const missing: string[] = register === undefined ? ['merits'] : [];
  register?.forEach((merit, index) => {
    if (merit.year > scene.until || merit.year < scene.possibleFrom) return;
    const counts = countsAs(merit, requirement, scene);
    if (counts === 'no') return;
    most++;
    if (counts === 'maybe')
      missing.push(`merits[${index}].${merit.applied === undefined && requirement.applied ? 'applied' : 'servedFor'}`);
    else if (merit.year >= scene.sureFrom) least++;
  });
  const possible = register === undefined ? Number.POSITIVE_INFINITY : most;
  const outcome = outcomeOfCount(least, possible, requirement.count);
  if (trace !== null) {
    const observed = register === undefined ? nothingObserved : { least, most };
    const open = outcome === 'unknown' ? [...missing, ...scene.windowMissing] : nothingMissing;
    trace.push(leafFinding(requirement, outcome, observed, open));
  }
  return outcome;
}

/**
 * A merit that served a title does not serve a form of commendation, nor the reverse, nor a second form (Công văn
 * 5007/BNV-TĐKT). Whether it may serve a second title is not said: open.
 */
function countsAs(merit: Merit, { kinds, scope, applied }: Merits, scene: Scene): 'yes' | 'no' | 'maybe' {
  if (!kinds.includes(merit.kind) || meritScopes.indexOf(merit.scope) < meritScopes.indexOf(scope)) return 'no';
  if (applied && merit.applied === false) return 'no';
  const free = isFree(merit, scene);
  return free === 'yes' && applied && merit.applied === undefined ? 'maybe' : free;
}

function isFree({ servedFor }: Merit, scene: Scene): 'yes' | 'no' | 'maybe' {
  if (servedFor === undefined) return 'yes';
  const served = isTitle(servedFor, scene);
  const asked = isTitle(scene.award, scene);
  if (served === undefined || asked === undefined) return 'maybe';
  return served && asked ? 'maybe' : 'no';
}
