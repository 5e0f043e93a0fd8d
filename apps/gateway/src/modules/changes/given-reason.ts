import { type BrokenRule, brokenRule } from './broken-rule.type.ts';
import { RulesBrokenProblem } from './change-problems.ts';

/** Characters of a reason that are kept. */
const longest = 2000;

/** The reason without blanks around it. @throws RulesBrokenProblem where it is empty or too long. */
export function givenReason(reason: string): string {
  const given = reason.trim();
  const broken = brokenBy(given);
  if (broken !== null) throw new RulesBrokenProblem([broken]);
  return given;
}

/** The same for a reason that may be left out: null where it says nothing. */
export function reasonIfGiven(reason: string | null | undefined): string | null {
  return reason == null || reason.trim() === '' ? null : givenReason(reason);
}

function brokenBy(given: string): BrokenRule | null {
  const path = 'reason';
  if (given === '') return brokenRule({ code: 'FIELD_EMPTY', path, data: { field: path } });
  if (given.length <= longest) return null;
  return brokenRule({ code: 'FILE_TOO_LARGE', path, data: { what: path, count: given.length, limit: longest } });
}
