import type { Honour } from '../facts/honour.ts';
import type { Finding, Observed } from './finding.ts';
import { countsAs, type HonourAsked, missingOf } from './honour-asked.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfCount, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** Earlier awards that were decided: a decision exists. Counted inside the window unless `ever`. */
export interface Held extends HonourAsked {
  readonly kind: 'held';
  readonly times: number;
  /** One a year without a gap, up to the year in question (“03 lần liên tục”). */
  readonly consecutiveYears?: true;
  /** At any time, not only inside the window. */
  readonly ever?: true;
}

/** “Được tặng”: `held({ awards: ['CTDCP'], times: 2, countsUpward: true })`. */
export function held(asked: Omit<Held, 'kind'>): Held {
  return { kind: 'held', ...asked };
}

export function evaluateHeld(requirement: Held, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  const honours = scene.facts.honours;
  if (honours === undefined) {
    if (trace !== null) trace.push(leafFinding(requirement, 'unknown', {}, ['honours']));
    return 'unknown';
  }
  const { least, most } = requirement.consecutiveYears
    ? runOf(requirement, scene, honours)
    : sumOf(requirement, scene, honours);
  const outcome = outcomeOfCount(least, most, requirement.times);
  if (trace !== null) {
    const observed: Observed = { least, most };
    trace.push(leafFinding(requirement, outcome, observed, missingHonours(requirement, scene, honours)));
  }
  return outcome;
}

interface Count {
  readonly least: number;
  readonly most: number;
}

function sumOf(requirement: Held, scene: Scene, honours: readonly Honour[]): Count {
  const sureFrom = requirement.ever ? Number.NEGATIVE_INFINITY : scene.sureFrom;
  const possibleFrom = requirement.ever ? Number.NEGATIVE_INFINITY : scene.possibleFrom;
  let least = 0;
  let most = 0;
  for (const honour of honours) {
    if (honour.year > scene.until || honour.year < possibleFrom) continue;
    const counts = countsAs(honour, requirement);
    if (counts === 'no') continue;
    most++;
    if (counts === 'yes' && honour.year >= sureFrom) least++;
  }
  return { least, most };
}

/** Years without a gap that end with the year in question: surely, and possibly. */
function runOf(requirement: Held, scene: Scene, honours: readonly Honour[]): Count {
  let least = 0;
  let most = 0;
  let sure = true;
  for (let year = scene.until; year >= scene.possibleFrom; year--) {
    const found = heldIn(requirement, honours, year);
    if (found === 'no') break;
    most++;
    sure &&= found === 'yes' && year >= scene.sureFrom;
    if (sure) least++;
  }
  return { least, most };
}

function heldIn(requirement: HonourAsked, honours: readonly Honour[], year: number): 'yes' | 'no' | 'maybe' {
  let found: 'no' | 'maybe' = 'no';
  for (const honour of honours) {
    if (honour.year !== year) continue;
    const counts = countsAs(honour, requirement);
    if (counts === 'yes') return 'yes';
    if (counts === 'maybe') found = 'maybe';
  }
  return found;
}

function missingHonours(requirement: Held, scene: Scene, honours: readonly Honour[]): string[] {
  const missing = honours.flatMap((honour, index) =>
    countsAs(honour, requirement) === 'maybe' && honour.year <= scene.until
      ? missingOf(honour, index, requirement)
      : [],
  );
  return [...missing, ...(requirement.ever ? [] : scene.windowMissing)];
}
