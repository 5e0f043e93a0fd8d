import type { GroupSeasonDocument } from '../../generated/prisma/client.ts';
import type { SeasonArrow } from './emulation-group.policy.ts';

/** Acts on a season that need no more than a document. */
export type PlainSeasonArrow = Exclude<SeasonArrow, 'electHead' | 'adoptPlanAndCriteria'>;

interface SeasonAct {
  readonly mutation: string;
  readonly can: string;
  /** What a document of the act is in the season. */
  readonly documentRole: GroupSeasonDocument['role'];
  /** English — Vietnamese, for the mutation. */
  readonly description: string;
}

export const plainSeasonActs: { readonly [A in PlainSeasonArrow]: SeasonAct } = {
  start: {
    mutation: 'startGroupSeason',
    can: 'canStart',
    documentRole: 'START',
    description: 'Starts the year of a cluster or bloc — bắt đầu thực hiện.',
  },
  reviewMidYear: {
    mutation: 'reviewGroupSeasonMidYear',
    can: 'canReviewMidYear',
    documentRole: 'MID_REVIEW',
    description: 'Records the mid-year review — sơ kết.',
  },
  score: {
    mutation: 'scoreGroupSeason',
    can: 'canScore',
    documentRole: 'SCORING',
    description: 'Records that every member is scored — hoàn thành chấm điểm.',
  },
  reviewYear: {
    mutation: 'reviewGroupSeasonYear',
    can: 'canReviewYear',
    documentRole: 'FINAL_REVIEW',
    description: 'Records the review of the year — tổng kết.',
  },
  close: {
    mutation: 'closeGroupSeason',
    can: 'canClose',
    documentRole: 'CLOSING',
    description: 'Closes the year of a cluster or bloc — kết thúc.',
  },
};
