import type { Issue } from '../errors/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { percentLooksLikeFraction } from './percent-looks-like-fraction.ts';

/**
 * Warnings about figures that are probably wrong and still may be right: they are stored, and said. Paths point into
 * `observations` as passed. Figures of indicators outside the list are not checked.
 */
export function checkObservations(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): readonly Issue[] {
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  return [...percentLooksLikeFraction(byKey, observations), ...partAboveWhole(byKey, observations)];
}
