import { during } from '../law/era.ts';
import type { LawBook } from '../law/law-book.ts';
import { everyYear } from '../requirements/every-year.ts';
import { notYetRewarded } from '../requirements/not-yet-rewarded.ts';
import { under } from '../requirements/under.ts';
import { provisionAt } from '../sources/provision-at.ts';
import { luat06_2022 } from './instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from './instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from './instruments/nghi-dinh-152-2025.ts';

const everyMatter = ['discipline', 'investigationWithSigns', 'complaint', 'denunciation', 'pressReport'] as const;

const householdsToo = {
  vi: 'Điều khoản nêu “cá nhân, tập thể”; hộ gia đình được đọc như nhau.',
  en: 'The clause names individuals and collectives; households are read alike.',
};

const onlyForms = {
  vi: 'Khoản 2 Điều 5 nói về khen thưởng: hai hình thức khen thưởng cho một thành tích. Danh hiệu thi đua (Điều 6) và hình thức khen thưởng (Điều 9) cho cùng thời gian không loại trừ nhau.',
  en: 'Điều 5.2 speaks of commendation: two forms for one achievement. A title (Điều 6) and a form (Điều 9) for the same time do not exclude each other.',
};

const countsFromNextYear = {
  vi: 'Xếp loại và thành tích tính theo năm: năm mà thời gian kỷ luật kết thúc chỉ được tính nếu kết thúc trước ngày 01 tháng 01 năm đó. Khen thưởng đã có từ trước khi bị kỷ luật không bị coi là mất đi: vẫn là lần khen trước mà “và sau đó”, “đã được tặng” đòi hỏi; chỉ các năm và thành tích sau lần khen đó phải nằm sau khi hết kỷ luật.',
  en: 'Ratings and achievements go by the year: the year in which a discipline ends counts only where it ended before 1 January of it. An award from before the discipline is not taken as lost: it still is the earlier award that “and after that” and “has been awarded” ask for; only the years and achievements after it must lie after the discipline.',
};

/** What holds for every award of the book, besides its standard. */
export const rulesOverAll: Pick<LawBook, 'bars' | 'deferrals' | 'resets' | 'spans'> = {
  bars: [during('2024-01-01', '2026-10-01', under(provisionAt(luat06_2022, 5, 2, 'c'), notYetRewarded(), onlyForms))],
  deferrals: [
    during('2024-01-01', '2025-07-01', {
      provision: provisionAt(nghiDinh98_2023, 4, undefined, undefined, 'text'),
      matters: everyMatter,
      reading: householdsToo,
    }),
    during('2025-07-01', '2026-10-01', {
      provision: provisionAt(nghiDinh152_2025, 4, 4),
      matters: everyMatter,
      reading: householdsToo,
    }),
  ],
  resets: [
    during('2024-01-01', '2025-07-01', {
      provision: provisionAt(nghiDinh98_2023, 4, undefined, undefined, 'text'),
      reading: countsFromNextYear,
    }),
    during('2025-07-01', '2026-10-01', { provision: provisionAt(nghiDinh152_2025, 4, 4), reading: countsFromNextYear }),
  ],
  spans: [
    during('2025-07-01', '2026-10-01', {
      provision: provisionAt(nghiDinh152_2025, 33, 7),
      part: everyYear('good'),
      reading: {
        vi: 'Thời gian tính từ năm sau năm thành tích ghi trong quyết định lần trước (nếu không ghi thì từ năm sau năm quyết định). Nếu chính hình thức này đã được tặng sau đó thì tính từ lần gần nhất, trừ lần khen đột xuất, chuyên đề. Các năm ngoài thời gian “liên tục” cũng phải hoàn thành tốt nhiệm vụ trở lên.',
        en: 'Counted from the year after the one of achievement stated in the earlier decision (else after the year of the decision); where this very award was granted since, from the last time, but for grants on a sudden or thematic achievement. The years outside the running ones must be good or better too.',
      },
    }),
  ],
};
