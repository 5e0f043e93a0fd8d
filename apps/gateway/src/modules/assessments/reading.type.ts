import type { Reading } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import type { Assessed } from './assess.ts';
import { ReasonType } from './reason.type.ts';
import { VerdictEnum } from './verdict.type.ts';

const ReadingNameEnum = closedEnum<Reading['name']>('ReadingName', 'Way to read the printed words — cách hiểu.', {
  STANDARD_YEAR: 'By the year of the standard — theo năm đạt chuẩn',
  DECISION_DAY: 'By the day of the decision — theo ngày quyết định công nhận',
  SCORE: 'By score — theo điểm',
  RANK: 'By rank — theo thứ hạng',
  ALL_MET: 'All are met — tất cả đều đạt',
  EACH_EXCEEDED: 'Each is exceeded — từng chỉ tiêu đều vượt',
  DATE_BINDS_HANDOVER: 'The date binds the handover of land — thời hạn gắn với bàn giao mặt bằng',
  DATE_BINDS_START: 'The date binds the start of works — thời hạn gắn với khởi công',
  PREVIOUS_EDITION: 'The previous edition is the base — lấy kỳ công bố trước làm gốc',
  PREVIOUS_PERIOD: 'The previous period is the base — lấy kỳ trước làm gốc',
});

/** A reading, with the assessment that gives it. */
export interface GivenReading {
  readonly reading: Reading;
  readonly of: Assessed;
}

export const ReadingType = builder.objectRef<GivenReading>('Reading').implement({
  description: 'One way to read the printed words, with the verdict under it — một cách hiểu và kết luận theo cách đó.',
  fields: (t) => ({
    name: t.field({ type: ReadingNameEnum, description: 'Which — cách hiểu.', resolve: ({ reading }) => reading.name }),
    isDefault: t.boolean({
      description: 'Whether it decides — là cách hiểu mặc định.',
      resolve: ({ reading }) => reading.isDefault,
    }),
    verdict: t.field({
      type: VerdictEnum,
      description: 'Verdict under it — kết luận.',
      resolve: ({ reading }) => reading.verdict,
    }),
    reason: t.field({
      type: ReasonType,
      description: 'Why — lý do.',
      resolve: ({ reading, of }) => ({ reason: reading.reason, of }),
    }),
  }),
});
