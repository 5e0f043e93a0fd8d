import type { Requirement } from '../requirements/requirement.ts';

/** What a requirement is made of, in order; nothing for a leaf. */
export function partsOf(requirement: Requirement): readonly Requirement[] {
  switch (requirement.kind) {
    case 'allOf':
    case 'anyOf':
      return requirement.parts;
    case 'under':
    case 'after':
      return [requirement.part];
    case 'run':
      return requirement.part === undefined ? [] : [requirement.part];
    default:
      return [];
  }
}
