import type { Honour } from '../facts/honour.ts';
import type { AnchorFinding, Finding } from './finding.ts';
import { countsAs, type HonourAsked, missingOf } from './honour-asked.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Evaluate, Scene } from './scene.ts';

/**
 * “Đã được tặng … và sau đó …”: an earlier award, and what follows it. The years of the part's window begin with the
 * year after the one that the earlier decision states, and end with the year in question. One such award is enough.
 */
export interface After<R> extends HonourAsked {
  readonly kind: 'after';
  /**
   * Only the latest of all awards of these codes is a beginning (Điều 34.5, 35.4: a further award restarts the count, and
   * one of another kind in between stops it). Awards of one year are equally late. Left out: any is.
   */
  readonly latestOf?: readonly string[];
  /**
   * Years that already earned the award in question do not count again: where it was granted before, the window begins
   * after the last time (Decree 152, Điều 33.7). Grants for đột xuất or chuyên đề did not use them up.
   */
  readonly sinceItself?: true;
  readonly part: R;
}

export function after<R>(asked: Omit<After<R>, 'kind' | 'part'>, part: R): After<R> {
  return { kind: 'after', ...asked, part };
}

export function evaluateAfter(
  requirement: After<Parameters<Evaluate>[0]>,
  scene: Scene,
  trace: Finding[] | null,
  evaluate: Evaluate,
): RequirementOutcome {
  const honours = scene.facts.honours;
  const parts: AnchorFinding[] | null = trace === null ? null : [];
  let outcome: RequirementOutcome = honours === undefined ? 'unknown' : 'unmet';
  for (let index = (honours?.length ?? 0) - 1; index >= 0; index--) {
    const honour = honours?.[index];
    if (honour === undefined || honour.year > scene.year) continue;
    const counts = countsAs(honour, requirement);
    if (counts === 'no') continue;
    const later = laterThan(honour, requirement, scene);
    if (later.some(({ sure }) => sure)) continue;
    const findings: Finding[] | null = parts === null ? null : [];
    const inner = windowAfter(honour, requirement, scene);
    const follows = evaluate(requirement.part, inner, findings);
    const certain: RequirementOutcome = counts === 'yes' && later.length === 0 ? 'met' : 'unknown';
    const one: RequirementOutcome = follows === 'unmet' ? 'unmet' : certain === 'met' ? follows : 'unknown';
    if (parts !== null) {
      const missing =
        certain === 'met' ? [] : [...missingOf(honour, index, requirement), ...later.flatMap((one) => one.missing)];
      parts.push({
        kind: 'anchor',
        outcome: one,
        award: honour.award,
        year: honour.year,
        certain,
        missing,
        parts: findings as [Finding],
      });
    }
    if (one === 'met') outcome = 'met';
    else if (one === 'unknown' && outcome === 'unmet') outcome = 'unknown';
    if (outcome === 'met' && parts === null) return outcome;
  }
  if (trace !== null && parts !== null) {
    const { awards } = requirement;
    trace.push({ kind: 'after', outcome, awards, parts, missing: honours === undefined ? ['honours'] : [] });
  }
  return outcome;
}

/** The later awards that take its place as the beginning: surely, or as long as these paths are not known. */
function laterThan(
  honour: Honour,
  { latestOf, countsUpward, issuers }: Pick<After<unknown>, 'latestOf' | 'countsUpward' | 'issuers'>,
  { facts, year }: Scene,
): readonly { readonly sure: boolean; readonly missing: readonly string[] }[] {
  if (latestOf === undefined) return nothing;
  const asked: HonourAsked = {
    awards: latestOf,
    ...(countsUpward === undefined ? {} : { countsUpward }),
    ...(issuers === undefined ? {} : { issuers }),
  };
  return (facts.honours ?? []).flatMap((other, index) => {
    if (other.year <= honour.year || other.year > year) return [];
    const counts = countsAs(other, asked);
    return counts === 'no' ? [] : [{ sure: counts === 'yes', missing: missingOf(other, index, asked) }];
  });
}

const nothing: readonly never[] = [];

/** The years after the award; the beginning is open where it is not known whether a later grant used some up. */
function windowAfter(honour: Honour, { sinceItself }: Pick<After<unknown>, 'sinceItself'>, scene: Scene): Scene {
  let first = Math.max(honour.year + 1, scene.floor);
  let sureFrom = first;
  const windowMissing: string[] = [];
  scene.facts.honours?.forEach((own, index) => {
    if (!sinceItself || own.award !== scene.award || own.year > scene.year || own.year < first) return;
    if (own.basis === 'sudden' || own.basis === 'campaign') return;
    sureFrom = Math.max(sureFrom, own.year + 1);
    if (own.basis === undefined) windowMissing.push(`honours[${index}].basis`);
    else first = Math.max(first, own.year + 1);
  });
  return { ...scene, until: scene.year, sureFrom, possibleFrom: first, windowMissing };
}
