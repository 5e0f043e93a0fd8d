import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfCount, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** So many full years of the window: since the earlier award, where the years themselves are judged and not rated. */
export interface Elapsed {
  readonly kind: 'elapsed';
  readonly years: number;
}

/** Inside `after`: “và sau đó có liên tục từ 25 năm trở lên đến thời điểm đề nghị”. */
export function elapsed(years: number): Elapsed {
  return { kind: 'elapsed', years };
}

export function evaluateElapsed(requirement: Elapsed, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  const least = Math.max(0, scene.until - scene.sureFrom + 1);
  const most = Math.max(0, scene.until - scene.possibleFrom + 1);
  const outcome = outcomeOfCount(least, most, requirement.years);
  if (trace !== null) {
    const observed = { least: Number.isFinite(least) ? least : 0, most: Number.isFinite(most) ? most : null };
    trace.push(leafFinding(requirement, outcome, observed, scene.windowMissing));
  }
  return outcome;
}
