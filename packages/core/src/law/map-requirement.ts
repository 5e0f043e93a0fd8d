import type { Requirement } from '../requirements/requirement.ts';
import { partsOf } from './parts-of.ts';

/** The same requirement with every node replaced by what `change` makes of it, from the leaves upward. */
export function mapRequirement(requirement: Requirement, change: (node: Requirement) => Requirement): Requirement {
  switch (requirement.kind) {
    case 'allOf':
    case 'anyOf':
      return change({ ...requirement, parts: requirement.parts.map((part) => mapRequirement(part, change)) });
    case 'under':
    case 'after':
      return change({ ...requirement, part: mapRequirement(requirement.part, change) });
    case 'run':
      return change(
        requirement.part === undefined
          ? requirement
          : { ...requirement, part: mapRequirement(requirement.part, change) },
      );
    default:
      return change(requirement);
  }
}

/** Every node, parents before their parts. */
export function* nodesOf(requirement: Requirement): Generator<Requirement> {
  yield requirement;
  for (const part of partsOf(requirement)) yield* nodesOf(part);
}
