import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { judged } from '../../requirements/judged.ts';
import { merits } from '../../requirements/merits.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { luat15_2003 } from '../instruments/luat-15-2003-qh11.ts';
import { luatCuLuaChonTuCstdcs, tieuBieuTrongSoCstdcs } from '../topics/title-topics.ts';
import { heldAwards } from '../vocabulary.ts';

/** Điều 22. The Law does not say “hằng năm” of it. */
export const chienSiThiDuaBoTinh = defineAward({
  code: 'CSTDBT',
  name: { vi: 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh', en: 'Emulation Fighter of a ministry or province' },
  class: 'title',
  level: 'ministryOrProvince',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      under(
        provisionAt(luat15_2003, 22),
        allOf<Requirement>(
          recipient('individual'),
          judged(luatCuLuaChonTuCstdcs),
          heldAwards({ awards: ['CSTDCS'], times: 3, consecutiveYears: true }),
          notKnown(
            'memory',
            {
              vi: 'Thành tích, sáng kiến có phạm vi ảnh hưởng trong bộ, ngành, tỉnh (Điều 22 của luật cũ, chỉ còn nhớ)',
              en: 'Achievement or initiative of influence in the ministry or province (Điều 22 of the old law, only remembered)',
            },
            '15/2003/QH11',
          ),
        ),
        {
          vi: '“03 lần liên tục” là ba năm liền nhau tính đến năm đề nghị, như ở Điều 22 của Luật 06/2022/QH15.',
          en: 'Three times running is three adjacent years up to the year in question, as in Điều 22 of Luật 06/2022/QH15.',
        },
      ),
    ),
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 22),
        allOf<Requirement>(
          recipient('individual'),
          under(
            provisionAt(luat06_2022, 22, 1, 'a'),
            allOf<Requirement>(
              judged(tieuBieuTrongSoCstdcs),
              heldAwards({ awards: ['CSTDCS'], times: 3, consecutiveYears: true }),
            ),
            {
              vi: '“03 lần liên tục” là ba năm liền nhau đều có quyết định, tính đến năm đề nghị; một năm không được tặng thì phải tính lại từ đầu.',
              en: 'Three times running is three adjacent years, each with a decision, up to the year in question; a year without one starts the count anew.',
            },
          ),
          under(
            provisionAt(luat06_2022, 22, 1, 'b'),
            anyOf<Requirement>(
              merits({ kinds: ['initiative', 'science'], scope: 'ministryOrProvince', count: 1, applied: true }),
              merits({ kinds: ['combat'], scope: 'ministryOrProvince', count: 1 }),
            ),
            {
              vi: 'Phạm vi ảnh hưởng và khả năng nhân rộng theo quyết định công nhận (khoản 2), không theo người hoặc nơi công tác. Luật không ghi năm của sáng kiến, đề tài: được tính nếu công nhận đến hết năm đề nghị; đã dùng cho một hình thức khen thưởng thì không tính, đã dùng cho một danh hiệu thì chưa rõ (Công văn 5007/BNV-TĐKT). Với chiến đấu, phục vụ chiến đấu, phạm vi là toàn quân hoặc toàn lực lượng Công an nhân dân.',
              en: 'How far it reaches is what the decision of recognition says (clause 2), not where the person works. The Law names no year for it: it counts when recognised by the end of the year in question; one that served a form of commendation does not count, and whether one that served a title does is open (Công văn 5007/BNV-TĐKT). In combat the scope is the whole army or the whole police.',
            },
          ),
        ),
      ),
    ),
  ],
});
