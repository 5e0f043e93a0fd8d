import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { chapHanhTot } from '../topics/common-topics.ts';
import { trungThanhVoiToQuoc } from '../topics/other-form-topics.ts';
import { thayThuocNhanDanPhamChat } from '../topics/people-and-merit-topics.ts';
import { heldAwards } from '../vocabulary.ts';

/** Điều 65.2; what the Government details (65.6) was not read, so that nobody is eligible here. */
export const thayThuocNhanDan = defineAward({
  code: 'TTND',
  name: { vi: 'Thầy thuốc nhân dân', en: 'People’s Physician' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 65),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 65, 1),
            recipient('individual', { of: ['medicalPractitioner', 'healthManager'] }),
          ),
          under(provisionAt(luat06_2022, 65, 2), heldAwards({ awards: ['TTUT'], times: 1, ever: true })),
          under(
            provisionAt(luat06_2022, 65, 2, 'a'),
            allOf<Requirement>(judged(trungThanhVoiToQuoc), judged(chapHanhTot)),
          ),
          under(provisionAt(luat06_2022, 65, 2, 'b'), judged(thayThuocNhanDanPhamChat)),
          under(
            provisionAt(luat06_2022, 65, 2, 'c'),
            anyOf<Requirement>(
              allOf<Requirement>(
                recipient('individual', { of: ['medicalPractitioner'] }),
                served({
                  in: ['medicalPractice'],
                  atLeast: 20,
                  double: ['border', 'sea', 'island', 'extremelyDifficult'],
                }),
              ),
              allOf<Requirement>(
                recipient('individual', { of: ['healthManager'] }),
                served({
                  in: ['health', 'medicalPractice'],
                  atLeast: 25,
                  double: ['border', 'sea', 'island', 'extremelyDifficult'],
                }),
                served({
                  in: ['medicalPractice'],
                  atLeast: 15,
                  double: ['border', 'sea', 'island', 'extremelyDifficult'],
                }),
              ),
            ),
            {
              vi: 'Thời gian trực tiếp làm chuyên môn kỹ thuật cũng là thời gian công tác trong ngành y tế. Thời gian ở địa bàn biên giới, trên biển, hải đảo, vùng đặc biệt khó khăn nhân hệ số 02 cho mọi thời gian của điểm này (khoản 4); danh mục địa bàn chưa đọc được, nơi công tác khai trong hồ sơ được tin. Người vừa làm chuyên môn vừa là cán bộ quản lý y tế: đủ theo một trong hai cách tính.',
              en: 'Time of practice is time in the sector too. Time at the border, at sea, on islands and in extremely difficult areas counts twice for every time of this point (clause 4); the list of areas was not read, a place stated in the facts is trusted. Who both practises and manages: either way of counting is enough.',
            },
          ),
          under(
            provisionAt(luat06_2022, 65, 6),
            notKnown('unread', {
              vi: 'Quy định chi tiết của Chính phủ về xét tặng danh hiệu “Thầy thuốc nhân dân”, “Thầy thuốc ưu tú” (khoản 6 Điều 65)',
              en: 'What the Government details on these titles of physicians (Điều 65.6)',
            }),
          ),
        ),
        {
          vi: '“Xét tặng và công bố 03 năm một lần vào dịp kỷ niệm ngày Thầy thuốc Việt Nam” (khoản 5) là lịch xét tặng, không phải tiêu chuẩn của cá nhân. Khoản 1 Điều 59 nói chung “tặng hoặc truy tặng cho cá nhân”, còn Điều này chỉ viết “để tặng”, khác Điều 61–63: đọc theo điều riêng của danh hiệu, tức là không truy tặng.',
          en: '“03 năm một lần”, on Vietnamese Physicians’ Day (clause 5), is the calendar of granting, not a standard of the person. Điều 59.1 says of these titles in general that they are granted to persons, after death too, this article only that it is granted, unlike Điều 61–63: the article of the title prevails as read, and it is not granted after death.',
        },
      ),
    ),
  ],
});
