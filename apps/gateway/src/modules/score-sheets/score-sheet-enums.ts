import type { ScoreColumn, ScoreSheetState, ScoreView } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const ScoreSheetStateEnum = closedEnum<ScoreSheetState>(
  'ScoreSheetState',
  'Where a score sheet stands — tình trạng phiếu chấm điểm.',
  {
    OPEN: 'Open for registration and self-scoring — đang mở',
    SELF_SCORED: 'Scored by the unit itself — đơn vị đã tự chấm',
    GROUP_VERIFIED: 'Verified by head and deputies — cụm, khối đã thẩm tra',
    APPRAISED: 'Appraised by the standing body — đã thẩm định',
    COUNCIL_APPROVED: 'Approved by the council — hội đồng đã thông qua',
    PUBLISHED: 'Published and frozen — đã công bố',
    REOPENED: 'Reopened as a correction — mở lại để đính chính',
  },
);

export const ScoreColumnEnum = closedEnum<ScoreColumn>('ScoreColumn', 'Column of a score sheet — cột điểm.', {
  self: 'By the unit itself — tự chấm',
  verified: 'By head and deputies — thẩm tra',
  appraised: 'By the side of the council — thẩm định',
});

export const ScoreViewEnum = closedEnum<ScoreView>('ScoreView', 'Which points one looks at — điểm theo cột.', {
  self: 'Self-scored alone — tự chấm',
  verified: 'Verified alone — thẩm tra',
  appraised: 'Appraised alone — thẩm định',
  counted: 'The mixed total that the table prescribes — điểm được tính',
});
