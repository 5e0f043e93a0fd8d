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
import { luatCuLuaChonTuCstdbt, tieuBieuTrongSoCstdbt } from '../topics/title-topics.ts';
import { heldAwards } from '../vocabulary.ts';

/** Điều 21. A title of the State by Decree 152, Điều 3.2. The Law does not say “hằng năm” of it. */
export const chienSiThiDuaToanQuoc = defineAward({
  code: 'CSTDTQ',
  name: { vi: 'Chiến sĩ thi đua toàn quốc', en: 'National Emulation Fighter' },
  class: 'title',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      under(
        provisionAt(luat15_2003, 21),
        allOf<Requirement>(
          recipient('individual'),
          judged(luatCuLuaChonTuCstdbt),
          heldAwards({ awards: ['CSTDBT'], times: 2 }),
          notKnown(
            'memory',
            {
              vi: 'Thành tích, sáng kiến có phạm vi ảnh hưởng trong toàn quốc (Điều 21 của luật cũ, chỉ còn nhớ)',
              en: 'Achievement or initiative of influence in the whole country (Điều 21 of the old law, only remembered)',
            },
            '15/2003/QH11',
          ),
        ),
        {
          vi: '“02 lần liên tục” được đếm theo số lần được tặng, như ở Điều 21 của Luật 06/2022/QH15: cách đọc rộng nhất, Hội đồng có thể đọc hẹp hơn.',
          en: 'Twice running counts awards, as in Điều 21 of Luật 06/2022/QH15: the widest reading, and a council may read it narrower.',
        },
      ),
    ),
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 21),
        allOf<Requirement>(
          recipient('individual'),
          under(
            provisionAt(luat06_2022, 21, 1, 'a'),
            allOf<Requirement>(judged(tieuBieuTrongSoCstdbt), heldAwards({ awards: ['CSTDBT'], times: 2 })),
            {
              vi: '“02 lần liên tục” đếm số lần được tặng: Luật không nói hai lần phải ở hai năm liền nhau, cũng không nói các chuỗi 03 năm làm căn cứ của hai lần đó không được trùng năm. Đây là cách đọc rộng nhất: của chữ “liên tục” chỉ còn lại số lần; Hội đồng có thể đọc hẹp hơn.',
              en: 'Twice running counts awards: the Law says neither that the two lie in adjacent years nor that the three-year runs behind them may not overlap. This is the widest reading: of “running” nothing is left but the count, and a council may read it narrower.',
            },
          ),
          under(
            provisionAt(luat06_2022, 21, 1, 'b'),
            anyOf<Requirement>(
              merits({ kinds: ['initiative', 'science'], scope: 'nation', count: 1, applied: true }),
              merits({ kinds: ['combat'], scope: 'nation', count: 1 }),
            ),
            {
              vi: 'Phạm vi ảnh hưởng và khả năng nhân rộng theo quyết định công nhận (khoản 2), không theo người hoặc nơi công tác. Luật không ghi năm của sáng kiến, đề tài: được tính nếu công nhận đến hết năm đề nghị; đã dùng cho một hình thức khen thưởng thì không tính, đã dùng cho một danh hiệu thì chưa rõ (Công văn 5007/BNV-TĐKT).',
              en: 'How far it reaches is what the decision of recognition says (clause 2), not where the person works. The Law names no year for it: it counts when recognised by the end of the year in question; one that served a form of commendation does not count, and whether one that served a title does is open (Công văn 5007/BNV-TĐKT).',
            },
          ),
        ),
      ),
    ),
  ],
});
