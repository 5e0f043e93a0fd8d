import type { Rational } from '../../numbers/rational.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { type MethodCheck, reportFault } from '../checking/method-check.ts';
import { type Amount, checkAmountWithin, pointsOfAmount } from './amount.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';

/** A grade (A, B, C, D) has its points; what it is called is as printed. */
export interface Grades {
  readonly kind: 'grades';
  readonly grades: readonly { readonly key: string; readonly label: string; readonly amount: Amount }[];
}

export function prepareGrades({ grades }: Grades, max: Rational, node: string): PreparedMethod {
  const points = new Map(grades.map(({ key, amount }) => [key, pointsOfAmount(amount, max)]));
  const known = [...points.keys()];
  return preparedFor('grade', {
    score: ({ value: { grade } }) => {
      const found = points.get(grade);
      if (found !== undefined) return { points: found, rule: 'grade' };
      const data = { node, name: grade.slice(0, 80), nearest: nearestName(grade, known) };
      return { problem: { code: 'SCORE_ENTRY_NAME_UNKNOWN', data } };
    },
  });
}

export function checkGrades({ grades }: Grades, check: MethodCheck): void {
  if (grades.length === 0) reportFault(check, 'grades', 'empty');
  grades.forEach(({ key, amount }, index) => {
    checkAmountWithin(check, `grades[${index}].amount`, amount);
    if (grades.findIndex((other) => other.key === key) < index) reportFault(check, `grades[${index}].key`, 'duplicate');
  });
}
