import type { Requirement } from './requirement.ts';

/**
 * Whether a requirement can fail in a longer window and hold in a shorter one: what is asked of every year. Counts only
 * grow with their window; `after`, `meets` and `run` choose windows of their own, and the longer one offers them all.
 */
export function narrowsWithWindow(requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'everyYear':
      return true;
    case 'allOf':
    case 'anyOf':
      return requirement.parts.some(narrowsWithWindow);
    case 'under':
      return narrowsWithWindow(requirement.part);
    default:
      return false;
  }
}
