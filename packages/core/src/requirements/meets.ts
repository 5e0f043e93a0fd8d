import type { Finding } from './finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Evaluate, Scene } from './scene.ts';

/** “Đạt tiêu chuẩn danh hiệu …”: the standard of the other title in the same year, whether or not it was conferred. */
export interface Meets {
  readonly kind: 'meets';
  readonly award: string;
}

export function meets(award: string): Meets {
  return { kind: 'meets', award };
}

export function evaluateMeets(
  requirement: Meets,
  scene: Scene,
  trace: Finding[] | null,
  evaluate: Evaluate,
): RequirementOutcome {
  const standard = scene.standards[requirement.award]?.standard;
  const parts: Finding[] | null = trace === null ? null : [];
  const inner = wholeWindow(scene);
  const outcome = standard === undefined ? 'unknown' : evaluate(standard, inner, parts);
  if (trace !== null && parts !== null) trace.push({ kind: 'meets', outcome, award: requirement.award, parts });
  return outcome;
}

/** The other standard is asked of all years that count, not of the window that the question came from. */
function wholeWindow(scene: Scene): Scene {
  const { year, floor } = scene;
  if (scene.until === year && scene.sureFrom === floor && scene.possibleFrom === floor) return scene;
  return { ...scene, until: year, sureFrom: floor, possibleFrom: floor, windowMissing: [] };
}
