// The door of this module: what every change has in common, and everything that it adds to the schema.
import './change.type.ts';
import './change-problems.ts';
import './permission.type.ts';
import './queries/changes.ts';

export { type BrokenRule, brokenRule } from './broken-rule.type.ts';
export { changeProblems, EntityUnknownProblem, RulesBrokenProblem, StaleVersionProblem } from './change-problems.ts';
export type { ChangeRoom, Recorded } from './change-room.ts';
export { NotAllowedProblem } from './not-allowed.ts';
export { type Asked, type Changing, runChange } from './run-change.ts';
