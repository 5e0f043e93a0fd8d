// The door of this module: what every change has in common, and everything that it adds to the schema.
import './permission.type.ts';

export { claimKey, type KeyedChange } from './claim-key.ts';
export { keyProblems } from './key-problems.ts';
export { NotAllowedProblem } from './not-allowed.ts';
