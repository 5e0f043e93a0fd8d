import { checkLeaves, checkMemory, checkPlaces } from './check-citations.ts';
import { checkEras, checkForce } from './check-days.ts';
import { checkAwardNames, checkOrphans, checkTopics } from './check-names.ts';
import type { LawDefect, LintedLaw } from './linted-law.ts';

/** Everything wrong in a law as data; empty for one that is sound. */
export function lintLaw(law: LintedLaw): readonly LawDefect[] {
  return [
    checkLeaves,
    checkPlaces,
    checkEras,
    checkForce,
    checkAwardNames,
    checkTopics,
    checkMemory,
    checkOrphans,
  ].flatMap((check) => check(law));
}
