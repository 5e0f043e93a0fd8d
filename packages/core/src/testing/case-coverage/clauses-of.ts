import type { Finding } from '../../requirements/finding.ts';
import type { RequirementOutcome } from '../../requirements/outcome.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import type { Under } from '../../requirements/under.ts';

/** One cited clause of a standard, by the way to it from the root: `0.2`. */
export interface Clause {
  readonly way: string;
  readonly under: Under<Requirement>;
}

/** Every cited clause of a standard, parents before their parts; those of other standards that it asks are theirs. */
export function clausesOf(requirement: Requirement, way = ''): Clause[] {
  switch (requirement.kind) {
    case 'under':
      return [{ way, under: requirement }, ...clausesOf(requirement.part, `${way}/`)];
    case 'allOf':
    case 'anyOf':
      return requirement.parts.flatMap((part, index) => clausesOf(part, `${way}${index}.`));
    case 'after':
      return clausesOf(requirement.part, `${way}>`);
    case 'run':
      return requirement.part === undefined ? [] : clausesOf(requirement.part, `${way}~`);
    default:
      return [];
  }
}

/**
 * Adds to `seen` how each clause came out in one finding of the standard. What the frozen law asks besides the standard
 * (of the years since an earlier award) is passed over: `requirement` is the standard as it is written.
 */
export function addOutcomes(
  requirement: Requirement,
  finding: Finding,
  seen: Map<string, Set<RequirementOutcome>>,
  way = '',
): void {
  switch (requirement.kind) {
    case 'under':
      if (finding.kind !== 'under') return;
      seen.set(way, (seen.get(way) ?? new Set<RequirementOutcome>()).add(finding.outcome));
      addOutcomes(requirement.part, finding.parts[0], seen, `${way}/`);
      return;
    case 'allOf':
    case 'anyOf':
      if (finding.kind !== requirement.kind) return;
      requirement.parts.forEach((part, index) => {
        const found = finding.parts[index];
        if (found !== undefined) addOutcomes(part, found, seen, `${way}${index}.`);
      });
      return;
    case 'after':
      if (finding.kind !== 'after') return;
      for (const { parts } of finding.parts) {
        addOutcomes(requirement.part, asWritten(requirement.part, parts[0]), seen, `${way}>`);
      }
      return;
    case 'run':
      if (finding.kind !== 'run' || requirement.part === undefined || finding.parts[0] === undefined) return;
      addOutcomes(requirement.part, finding.parts[0], seen, `${way}~`);
  }
}

/** Without the rule over the whole span, which freezing sets beside what is asked after an earlier award. */
function asWritten(part: Requirement, finding: Finding): Finding {
  const [first, span, more] = finding.kind === 'allOf' ? finding.parts : [];
  if (first === undefined || span?.kind !== 'under' || more !== undefined) return finding;
  const isAlike = part.kind === 'allOf' && part.parts.length === 2 && part.parts[1]?.kind === 'under';
  return isAlike && first.kind !== 'allOf' ? finding : first;
}
