import type { Requirement } from '../../requirements/requirement.ts';

type StandardOf = (award: string) => Requirement | undefined;

/** Whether some facts could meet it: not where something that nobody knows is asked on every way. */
export function canBeMet(requirement: Requirement, standardOf: StandardOf): boolean {
  switch (requirement.kind) {
    case 'notKnown':
      return false;
    case 'allOf':
      return requirement.parts.every((part) => canBeMet(part, standardOf));
    case 'anyOf':
      return requirement.parts.some((part) => canBeMet(part, standardOf));
    case 'under':
    case 'after':
      return canBeMet(requirement.part, standardOf);
    case 'run':
      return requirement.part === undefined || canBeMet(requirement.part, standardOf);
    case 'meets': {
      const other = standardOf(requirement.award);
      return other !== undefined && canBeMet(other, standardOf);
    }
    default:
      return true;
  }
}

/** Whether some facts could fail it: not where nothing is asked but what nobody knows. */
export function canBeUnmet(requirement: Requirement, standardOf: StandardOf): boolean {
  switch (requirement.kind) {
    case 'notKnown':
      return false;
    case 'allOf':
      return requirement.parts.some((part) => canBeUnmet(part, standardOf));
    case 'anyOf':
      return requirement.parts.every((part) => canBeUnmet(part, standardOf));
    case 'under':
      return canBeUnmet(requirement.part, standardOf);
    case 'meets': {
      const other = standardOf(requirement.award);
      return other !== undefined && canBeUnmet(other, standardOf);
    }
    default:
      return true;
  }
}

/** Whether some facts could leave it open: not where nothing is asked of them. */
export function canBeOpen(requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'allOf':
    case 'anyOf':
      return requirement.parts.some(canBeOpen);
    case 'under':
      return canBeOpen(requirement.part);
    default:
      return requirement.kind !== 'notYetRewarded';
  }
}
