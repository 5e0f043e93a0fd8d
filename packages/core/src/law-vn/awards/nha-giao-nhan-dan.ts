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
import { nghiDinh35_2024 } from '../instruments/nghi-dinh-35-2024.ts';
import { chapHanhTot } from '../topics/common-topics.ts';
import { trungThanhVoiToQuoc } from '../topics/other-form-topics.ts';
import { nhaGiaoNhanDanPhamChat } from '../topics/people-and-merit-topics.ts';
import { heldAwards } from '../vocabulary.ts';

/** Điều 64.2; what Decree 35/2024/NĐ-CP details (64.6) was not read, so that nobody is eligible here. */
export const nhaGiaoNhanDan = defineAward({
  code: 'NGND',
  name: { vi: 'Nhà giáo nhân dân', en: 'People’s Teacher' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 64),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 64, 1),
            recipient('individual', { of: ['teacher', 'educationManager', 'educationResearcher'] }),
          ),
          under(provisionAt(luat06_2022, 64, 2), heldAwards({ awards: ['NGUT'], times: 1, ever: true })),
          under(
            provisionAt(luat06_2022, 64, 2, 'a'),
            allOf<Requirement>(judged(trungThanhVoiToQuoc), judged(chapHanhTot)),
          ),
          under(provisionAt(luat06_2022, 64, 2, 'b'), judged(nhaGiaoNhanDanPhamChat)),
          under(
            provisionAt(luat06_2022, 64, 2, 'c'),
            anyOf<Requirement>(
              allOf<Requirement>(
                recipient('individual', { of: ['teacher'] }),
                served({ in: ['teaching'], atLeast: 20, double: ['border', 'sea', 'island', 'extremelyDifficult'] }),
              ),
              allOf<Requirement>(
                recipient('individual', { of: ['educationManager', 'educationResearcher'] }),
                served({
                  in: ['education', 'teaching'],
                  atLeast: 25,
                  double: ['border', 'sea', 'island', 'extremelyDifficult'],
                }),
                served({ in: ['teaching'], atLeast: 15, double: ['border', 'sea', 'island', 'extremelyDifficult'] }),
              ),
            ),
            {
              vi: 'Thời gian trực tiếp nuôi dạy, giảng dạy cũng là thời gian công tác trong ngành. Thời gian ở địa bàn biên giới, trên biển, hải đảo, vùng đặc biệt khó khăn nhân hệ số 02 cho mọi thời gian của điểm này (khoản 4); danh mục địa bàn chưa đọc được, nơi công tác khai trong hồ sơ được tin. Người vừa trực tiếp giảng dạy vừa là cán bộ quản lý hoặc nghiên cứu giáo dục: đủ theo một trong hai cách tính.',
              en: 'Time of teaching is time in the sector too. Time at the border, at sea, on islands and in extremely difficult areas counts twice for every time of this point (clause 4); the list of areas was not read, a place stated in the facts is trusted. Who both teaches and manages or researches education: either way of counting is enough.',
            },
          ),
          under(
            provisionAt(luat06_2022, 64, 6),
            notKnown(
              'unread',
              {
                vi: 'Văn bản của Chính phủ quy định chi tiết việc xét tặng danh hiệu “Nhà giáo nhân dân”, “Nhà giáo ưu tú” theo khoản 6; từ khi có hiệu lực: 35/2024/NĐ-CP (chưa rõ ngày)',
                en: 'What the Government details on these titles of teachers by clause 6: Decree 35/2024/NĐ-CP since it took effect, on a day that is not known',
              },
              nghiDinh35_2024.number,
            ),
          ),
        ),
        {
          vi: '“Xét tặng và công bố 03 năm một lần vào dịp kỷ niệm ngày Nhà giáo Việt Nam” (khoản 5) là lịch xét tặng, không phải tiêu chuẩn của cá nhân. Khoản 1 Điều 59 nói chung “tặng hoặc truy tặng cho cá nhân”, còn Điều này chỉ viết “để tặng”, khác Điều 61–63: đọc theo điều riêng của danh hiệu, tức là không truy tặng.',
          en: '“03 năm một lần”, on Vietnamese Teachers’ Day (clause 5), is the calendar of granting, not a standard of the person. Điều 59.1 says of these titles in general that they are granted to persons, after death too, this article only that it is granted, unlike Điều 61–63: the article of the title prevails as read, and it is not granted after death.',
        },
      ),
    ),
  ],
});
