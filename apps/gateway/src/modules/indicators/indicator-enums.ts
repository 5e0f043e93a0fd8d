import type { Accumulation, Direction, IndicatorEdition, Periodicity, ValueType } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const ValueTypeEnum = closedEnum<ValueType>(
  'ValueType',
  'What the figures of an indicator are — kiểu giá trị.',
  {
    NUMBER: 'Number — số',
    RATE: 'Rate or share — tỷ lệ',
    COUNT_OF: 'Count of so many — số lượng trên tổng số',
    RANK: 'Score and rank of an index — điểm, thứ hạng',
    STATUS: 'Status reached or not — danh hiệu, trạng thái đạt hay chưa',
    DATE: 'Date — mốc thời gian',
  },
);

export const DirectionEnum = closedEnum<Direction>('Direction', 'Which way is better — chiều tốt hơn.', {
  UP: 'Higher is better — càng cao càng tốt',
  DOWN: 'Lower is better — càng thấp càng tốt',
  TO_BAND: 'Inside a band — trong khoảng',
  NONE: 'Neither — không xác định',
});

export const PeriodicityEnum = closedEnum<Periodicity>('Periodicity', 'How often figures come — kỳ công bố.', {
  MONTH: 'Monthly — tháng',
  QUARTER: 'Quarterly — quý',
  HALF: 'Half-yearly — nửa năm',
  YEAR: 'Yearly — năm',
  TERM: 'Once a term — nhiệm kỳ, giai đoạn',
  EDITION: 'By edition — theo kỳ khảo sát',
});

export const AccumulationEnum = closedEnum<Accumulation>(
  'Accumulation',
  'How figures of parts of a year join — cách cộng dồn.',
  {
    POINT: 'State at a moment — thời điểm',
    CUMULATIVE: 'Flow that adds over time — lũy kế',
    GROWTH: 'Rate of change, never added or averaged — tốc độ tăng, không cộng, không bình quân',
  },
);

export const EditionStateEnum = closedEnum<IndicatorEdition['state']>(
  'EditionState',
  'What became of one edition of an index — tình trạng kỳ công bố.',
  {
    PUBLISHED: 'Published — đã công bố',
    NOT_HELD: 'No survey that year — không khảo sát',
    REPLACED: 'Another index took its place — đã thay bằng chỉ số khác',
  },
);
