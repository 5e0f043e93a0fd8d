import { nearestName } from '../../text/nearest-name.ts';
import type { MethodCheck } from '../checking/method-check.ts';
import { problemAt } from '../scoring-problem.ts';
import { checkBands } from './bands.ts';
import { checkCollected } from './collected.ts';
import { checkCountTimesPoints } from './count-times-points.ts';
import { checkDateMilestones } from './date-milestones.ts';
import { checkDeductions } from './deductions.ts';
import { checkDirect } from './direct.ts';
import { checkFormula } from './formula.ts';
import { checkGrades } from './grades.ts';
import { checkLateness } from './lateness.ts';
import { checkPlusMinus } from './plus-minus.ts';
import { checkRankPoints } from './rank-points.ts';
import { checkRatioWithExcess } from './ratio-with-excess.ts';
import { checkRelativeToBest } from './relative-to-best.ts';
import type { ScoringMethod, ScoringMethodKind } from './scoring-method.ts';
import { checkStepsMethod } from './steps.ts';

type Checks = {
  readonly [K in ScoringMethodKind]: (method: Extract<ScoringMethod, { kind: K }>, check: MethodCheck) => void;
};

const nothingToCheck = (): void => undefined;

const checks: Checks = {
  bands: checkBands,
  collected: checkCollected,
  countTimesPoints: checkCountTimesPoints,
  dateMilestones: checkDateMilestones,
  deductions: checkDeductions,
  direct: checkDirect,
  formula: checkFormula,
  grades: checkGrades,
  inverseRatio: nothingToCheck,
  lateness: checkLateness,
  passFail: nothingToCheck,
  plusMinus: checkPlusMinus,
  rankPoints: checkRankPoints,
  ratio: nothingToCheck,
  ratioWithExcess: checkRatioWithExcess,
  relativeToBest: checkRelativeToBest,
  shareOfVotes: nothingToCheck,
  steps: checkStepsMethod,
};

/** Every method by its name. */
export const scoringMethodKinds = Object.keys(checks) as readonly ScoringMethodKind[];

/** Whether the parameters of a method can be used with its criterion. */
export function checkMethod(check: MethodCheck): void {
  const { method, key } = check.node;
  if (!Object.hasOwn(checks, method.kind)) {
    const nearest = nearestName(method.kind, scoringMethodKinds);
    check.found.push(problemAt('SCORE_METHOD_UNKNOWN', check.path, { node: key, method: method.kind, nearest }));
    return;
  }
  // the check is that of the method's own kind, which the compiler cannot follow through the union
  (checks[method.kind] as (method: ScoringMethod, check: MethodCheck) => void)(method, check);
}
