import { readDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { type MethodFault, problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { ScoreCriterion } from '../table/score-node.ts';

/** The check of one method in its criterion; `max` is `null` where the maximum itself cannot be read. */
export interface MethodCheck {
  readonly node: ScoreCriterion;
  /** Of the method. */
  readonly path: string;
  readonly max: Rational | null;
  readonly found: ScoringProblem[];
}

/** Reports what is wrong with a field of the method. */
export function reportFault({ node, path, found }: MethodCheck, where: string, fault: MethodFault): void {
  const data = { node: node.key, method: node.method.kind, where, fault };
  found.push(problemAt('SCORE_METHOD_INVALID', `${path}.${where}`, data));
}

/** The value of a field; reports and gives `null` where it is no decimal. */
export function checkedDecimal({ path, found }: MethodCheck, where: string, text: string): Rational | null {
  const value = readDecimal(text);
  if (value === null) found.push(problemAt('DECIMAL_MALFORMED', `${path}.${where}`, { text: text.slice(0, 50) }));
  return value;
}

/** As {@link checkedDecimal}, for what has to be above 0. */
export function checkedPositive(check: MethodCheck, where: string, text: string): Rational | null {
  const value = checkedDecimal(check, where, text);
  if (value === null || value.numerator > 0) return value;
  reportFault(check, where, value.numerator === 0 ? 'zero' : 'negative');
  return null;
}
