import { during, type Era } from '../../law/era.ts';
import type { PayableRules } from '../../law/payable-together.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';

/** Several bonuses at once (Decree 152/2025, Điều 49.5–7). The like rules of Decree 98/2023 were not read. */
export const payableRules: readonly Era<PayableRules>[] = [
  during(nghiDinh152_2025.inForceFrom, nghiDinh152_2025.inForceUntil, {
    titlesOfDifferentPeriods: provisionAt(nghiDinh152_2025, 49, 5),
    titlesOfSamePeriod: provisionAt(nghiDinh152_2025, 49, 5),
    formsForDifferentAchievements: provisionAt(nghiDinh152_2025, 49, 6),
    titleWithForm: provisionAt(nghiDinh152_2025, 49, 7),
    readings: [
      {
        vi: 'Thời gian tính thành tích chỉ trùng một phần (ví dụ một năm trong ba năm) được đọc là khác nhau.',
        en: 'Counted periods that only overlap (one year within three) are read as different.',
      },
      {
        vi: '“Có thời gian, thành tích khác nhau” được đọc là khác thời gian hoặc khác thành tích.',
        en: '“With different time, achievement” is read as a different time or a different achievement.',
      },
      {
        vi: '“Danh hiệu thi đua cao nhất” được đọc là danh hiệu có mức tiền thưởng cao nhất (Điều 49.3).',
        en: '“The highest title” is read as the one with the highest bonus (Article 49.3).',
      },
    ],
  }),
];
