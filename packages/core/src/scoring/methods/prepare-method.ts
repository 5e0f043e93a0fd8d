import type { Rational } from '../../numbers/rational.ts';
import { prepareBands } from './bands.ts';
import { prepareCountTimesPoints } from './count-times-points.ts';
import { prepareDateMilestones } from './date-milestones.ts';
import { prepareDeductions } from './deductions.ts';
import { prepareDirect } from './direct.ts';
import { prepareFormula } from './formula.ts';
import { prepareGrades } from './grades.ts';
import { prepareInverseRatio } from './inverse-ratio.ts';
import { prepareLateness } from './lateness.ts';
import { preparePassFail } from './pass-fail.ts';
import { preparePlusMinus } from './plus-minus.ts';
import type { PreparedMethod } from './prepared-method.ts';
import { prepareRankPoints } from './rank-points.ts';
import { prepareRatio } from './ratio.ts';
import { prepareRatioWithExcess } from './ratio-with-excess.ts';
import { prepareRelativeToBest } from './relative-to-best.ts';
import type { ScoringMethod } from './scoring-method.ts';
import { prepareShareOfVotes } from './share-of-votes.ts';
import { prepareStepsMethod } from './steps.ts';

/** Reads the numbers of a checked method once; `null` for what is collected and not filled in. */
export function prepareMethod(method: ScoringMethod, max: Rational, node: string): PreparedMethod | null {
  switch (method.kind) {
    case 'bands':
      return prepareBands(method, max, node);
    case 'collected':
      return null;
    case 'countTimesPoints':
      return prepareCountTimesPoints(method, max);
    case 'dateMilestones':
      return prepareDateMilestones(method, max);
    case 'deductions':
      return prepareDeductions(method, max, node);
    case 'direct':
      return prepareDirect(method, max, node);
    case 'formula':
      return prepareFormula(method, max, node);
    case 'grades':
      return prepareGrades(method, max, node);
    case 'inverseRatio':
      return prepareInverseRatio(method, max, node);
    case 'lateness':
      return prepareLateness(method, max);
    case 'passFail':
      return preparePassFail(method, max);
    case 'plusMinus':
      return preparePlusMinus(method, max, node);
    case 'rankPoints':
      return prepareRankPoints(method, max);
    case 'ratio':
      return prepareRatio(method, max, node);
    case 'ratioWithExcess':
      return prepareRatioWithExcess(method, max, node);
    case 'relativeToBest':
      return prepareRelativeToBest(method, max, node);
    case 'shareOfVotes':
      return prepareShareOfVotes(method, max, node);
    case 'steps':
      return prepareStepsMethod(method, max, node);
  }
}
