import type { Requirement } from '../requirements/requirement.ts';

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
  if (requirement.kind === 'allOf' || requirement.kind === 'anyOf') {
    for (const part of requirement.parts) yield* nodesOf(part);
  } else if (requirement.kind === 'under' || requirement.kind === 'after') yield* nodesOf(requirement.part);
  else if (requirement.kind === 'run' && requirement.part !== undefined) yield* nodesOf(requirement.part);
}
