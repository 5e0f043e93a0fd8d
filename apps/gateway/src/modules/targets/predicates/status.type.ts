import { closedEnum } from '../../../graphql/closed-enum.ts';
import { DueType } from '../../duties/due.type.ts';
import { predicateType } from './predicate-type.ts';

export const StatusReadingEnum = closedEnum<'STANDARD_YEAR' | 'DECISION_DAY'>(
  'StatusReading',
  'Which date of a recognition counts — mốc công nhận được tính.',
  {
    STANDARD_YEAR: 'The year that the standard was met for — năm đạt chuẩn',
    DECISION_DAY: 'The day of the decision — ngày quyết định công nhận',
  },
);

/** A status by a date. */
export const StatusPredicate = predicateType<'status'>(
  'StatusPredicate',
  'A status by a date — danh hiệu, trạng thái đạt trước thời hạn.',
  (t) => ({
    status: t.exposeString('status', { description: 'Status — danh hiệu, trạng thái.' }),
    due: t.field({ type: DueType, description: 'When — thời hạn.', resolve: ({ due }) => due }),
    countedFrom: t.field({
      type: StatusReadingEnum,
      description: 'Which date decides; the other is given as a reading — mốc được tính mặc định.',
      resolve: ({ defaultReading }) => defaultReading,
    }),
  }),
);
