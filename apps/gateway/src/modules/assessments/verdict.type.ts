import type { TargetAssessment, Verdict } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

/** Best first: the order in which groups of verdicts are given. */
export const verdictWords: { readonly [V in Verdict]: string } = {
  EXCEEDED: 'Exceeded — vượt chỉ tiêu',
  MET: 'Met — đạt',
  PARTLY_MET: 'Partly met — đạt một phần',
  MISSED: 'Missed — không đạt',
  NOT_DUE: 'Not due yet — chưa đến hạn',
  NO_DATA: 'No data found — chưa có số liệu',
  NOT_COMPARABLE: 'Not comparable with its base — không so sánh được',
  NOT_ASSESSABLE: 'Not assessable: nothing measurable was promised — không đánh giá được',
};

export const VerdictEnum = closedEnum<Verdict>(
  'Verdict',
  'Whether a target was kept — kết luận đánh giá.',
  verdictWords,
);

export const FinalityEnum = closedEnum<NonNullable<TargetAssessment['finality']>>(
  'Finality',
  'Whether a verdict may still change — tính chất của kết luận.',
  {
    PROVISIONAL: 'Provisional: rests on an estimate or preliminary figures — tạm tính',
    FINAL: 'Final — chính thức',
  },
);
