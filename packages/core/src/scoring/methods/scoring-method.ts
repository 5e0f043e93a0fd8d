import type { Bands } from './bands.ts';
import type { Collected } from './collected.ts';
import type { CountTimesPoints } from './count-times-points.ts';
import type { DateMilestones } from './date-milestones.ts';
import type { Deductions } from './deductions.ts';
import type { Direct } from './direct.ts';
import type { Formula } from './formula.ts';
import type { Grades } from './grades.ts';
import type { InverseRatio } from './inverse-ratio.ts';
import type { Lateness } from './lateness.ts';
import type { PassFail } from './pass-fail.ts';
import type { PlusMinus } from './plus-minus.ts';
import type { RankPoints } from './rank-points.ts';
import type { Ratio } from './ratio.ts';
import type { RatioWithExcess } from './ratio-with-excess.ts';
import type { RelativeToBest } from './relative-to-best.ts';
import type { ShareOfVotes } from './share-of-votes.ts';
import type { Steps } from './steps.ts';

/** How a criterion gives points; one kind, one file. */
export type ScoringMethod =
  | Bands
  | Collected
  | CountTimesPoints
  | DateMilestones
  | Deductions
  | Direct
  | Formula
  | Grades
  | InverseRatio
  | Lateness
  | PassFail
  | PlusMinus
  | RankPoints
  | Ratio
  | RatioWithExcess
  | RelativeToBest
  | ShareOfVotes
  | Steps;

export type ScoringMethodKind = ScoringMethod['kind'];
