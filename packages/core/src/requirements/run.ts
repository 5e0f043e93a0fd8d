import type { Finding } from './finding.ts';
import { narrowsWithWindow } from './narrows-with-window.ts';
import { outcomeOfCount, type RequirementOutcome } from './outcome.ts';
import type { Evaluate, Scene } from './scene.ts';
import { missingOfYear, statusOfYear, type YearAsked } from './year-asked.ts';

/**
 * “Có liên tục từ 05 năm trở lên …”: years without a gap, each rated so or with one of the titles. `proposal`: the run
 * reaches the year in question; `any`: it may have ended before. What is asked “trong thời gian đó” is the part, and one
 * stretch of that many years or more in which it holds is enough: years of the run before it take nothing away.
 */
export interface Run<R> extends YearAsked {
  readonly kind: 'run';
  readonly years: number;
  readonly ending: 'proposal' | 'any';
  readonly part?: R;
}

export function run<R>(
  asked: YearAsked & { readonly years: number; readonly ending: 'proposal' | 'any' },
  part?: R,
): Run<R> {
  return { kind: 'run', ...asked, ...(part === undefined ? {} : { part }) };
}

/** How far back a run is followed where the window has no beginning. */
const FARTHEST = 60;

type AskedRun = Run<Parameters<Evaluate>[0]>;

export function evaluateRun(
  requirement: AskedRun,
  scene: Scene,
  trace: Finding[] | null,
  evaluate: Evaluate,
): RequirementOutcome {
  const earliest = Math.max(scene.possibleFrom, scene.until - FARTHEST);
  const lastEnd = requirement.ending === 'proposal' ? scene.until : earliest;
  let best: RunFound | undefined;
  for (let end = scene.until; end >= lastEnd; end--) {
    const found = runEnding(end, requirement, scene, trace !== null, evaluate);
    if (best === undefined || isBetter(found, best)) best = found;
    if (best.outcome === 'met') break;
  }
  const chosen = best ?? runEnding(scene.until, requirement, scene, trace !== null, evaluate);
  if (trace !== null) {
    const { years, rated, orHeld, ending } = requirement;
    trace.push({
      kind: 'run',
      outcome: chosen.outcome,
      requirement: {
        years,
        ...(rated === undefined ? {} : { rated }),
        ...(orHeld === undefined ? {} : { orHeld }),
        ending,
      },
      length: chosen.length,
      observed: { least: chosen.least, most: chosen.most },
      missing: chosen.length === 'unknown' ? chosen.missing : [],
      parts: chosen.parts,
    });
  }
  return chosen.outcome;
}

interface RunFound {
  readonly outcome: RequirementOutcome;
  readonly length: RequirementOutcome;
  readonly least: number;
  /** `null`: as long as one looks back. */
  readonly most: number | null;
  readonly missing: readonly string[];
  readonly parts: readonly Finding[];
}

const rank: Record<RequirementOutcome, number> = { met: 2, unknown: 1, unmet: 0 };

function isBetter(found: RunFound, than: RunFound): boolean {
  if (found.outcome !== than.outcome) return rank[found.outcome] > rank[than.outcome];
  return found.least > than.least;
}

function runEnding(end: number, requirement: AskedRun, scene: Scene, traced: boolean, evaluate: Evaluate): RunFound {
  const earliest = Math.max(scene.possibleFrom, end - FARTHEST);
  let least = 0;
  let most = 0;
  let sure = true;
  // The years that would make it long enough, and what leaves its beginning open.
  const missing: string[] = [];
  let windowMissing: readonly string[] = [];
  for (let year = end; year >= earliest; year--) {
    const status = statusOfYear(requirement, scene, year);
    if (status === 'no') break;
    most++;
    if (status === 'maybe') {
      sure = false;
      if (traced) {
        const open = missingOfYear(requirement, scene, year);
        if (windowMissing.length === 0) windowMissing = open;
        if (year > end - requirement.years) missing.push(...open);
      }
    } else if (sure) least++;
    // Without anything asked of its years, a run that is long enough needs no more years.
    if (requirement.part === undefined && least >= requirement.years && !traced) break;
  }
  const endless = most > FARTHEST;
  const length = outcomeOfCount(least, most, requirement.years);
  const rest = { least, most: endless ? null : most, missing };
  if (requirement.part === undefined || (length === 'unmet' && !traced)) {
    return { ...rest, outcome: length, length, parts: [] };
  }
  const whole: Scene = {
    ...scene,
    until: end,
    sureFrom: end - least + 1,
    possibleFrom: endless ? Number.NEGATIVE_INFINITY : end - most + 1,
    windowMissing,
  };
  const parts: Finding[] | null = traced ? [] : null;
  const within = evaluate(requirement.part, whole, parts);
  const outcome = length === 'unmet' || within === 'unmet' ? 'unmet' : length === 'met' ? within : 'unknown';
  const found: RunFound = { ...rest, outcome, length, parts: parts ?? [] };
  // The whole run serves best, but for what gets harder with every year more.
  if (outcome === 'met' || length !== 'met' || !narrowsWithWindow(requirement.part)) return found;
  return bestStretch(found, requirement.part, requirement.years, whole, traced, evaluate);
}

/**
 * The shorter stretches of sure years, which end with the run. Those that begin in an open year cannot do better: what
 * fails of the whole run fails in them too, and what is open stays open.
 */
function bestStretch(
  whole: RunFound,
  part: Parameters<Evaluate>[0],
  years: number,
  scene: Scene,
  traced: boolean,
  evaluate: Evaluate,
): RunFound {
  let best = whole;
  for (let long = years; long <= whole.least && best.outcome !== 'met'; long++) {
    const first = scene.until - long + 1;
    const parts: Finding[] | null = traced ? [] : null;
    const outcome = evaluate(part, { ...scene, sureFrom: first, possibleFrom: first, windowMissing: [] }, parts);
    if (rank[outcome] > rank[best.outcome])
      best = { outcome, length: 'met', least: long, most: long, missing: [], parts: parts ?? [] };
  }
  return best;
}
