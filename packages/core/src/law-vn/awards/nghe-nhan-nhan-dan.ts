import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
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
import {
  congLonVoiDiSan,
  ngheNhanDuocMenMo,
  ngheNhanPhamChatKyNang,
  tieuBieuDiSanCaNuoc,
} from '../topics/people-and-merit-topics.ts';
import { heldAwards } from '../vocabulary.ts';

/** Điều 67.2; what the Government details (67.5) was not read, so that nobody is eligible here. */
export const ngheNhanNhanDan = defineAward({
  code: 'NNND',
  name: { vi: 'Nghệ nhân nhân dân', en: 'People’s Artisan' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 67),
        allOf<Requirement>(
          under(provisionAt(luat06_2022, 67, 1), recipient('individual', { of: ['artisan'] })),
          under(provisionAt(luat06_2022, 67, 2), heldAwards({ awards: ['NNUT'], times: 1, ever: true })),
          under(
            provisionAt(luat06_2022, 67, 2, 'a'),
            allOf<Requirement>(judged(trungThanhVoiToQuoc), judged(chapHanhTot)),
          ),
          under(
            provisionAt(luat06_2022, 67, 2, 'b'),
            allOf<Requirement>(judged(ngheNhanPhamChatKyNang), served({ in: ['heritage'], atLeast: 20 })),
          ),
          under(provisionAt(luat06_2022, 67, 2, 'c'), judged(congLonVoiDiSan)),
          under(
            provisionAt(luat06_2022, 67, 2, 'd'),
            allOf<Requirement>(judged(ngheNhanDuocMenMo), judged(tieuBieuDiSanCaNuoc)),
          ),
          under(
            provisionAt(luat06_2022, 67, 5),
            notKnown('unread', {
              vi: 'Quy định chi tiết của Chính phủ về xét tặng danh hiệu “Nghệ nhân nhân dân”, “Nghệ nhân ưu tú” (khoản 5 Điều 67)',
              en: 'What the Government details on these titles of artisans (Điều 67.5)',
            }),
          ),
        ),
        {
          vi: '“Xét tặng và công bố 03 năm một lần vào dịp kỷ niệm ngày Quốc khánh” (khoản 4) là lịch xét tặng, không phải tiêu chuẩn của cá nhân. Khoản 1 Điều 59 nói chung “tặng hoặc truy tặng cho cá nhân”, còn Điều này chỉ viết “để tặng”, khác Điều 61–63: đọc theo điều riêng của danh hiệu, tức là không truy tặng.',
          en: '“03 năm một lần”, on National Day (clause 4), is the calendar of granting, not a standard of the person. Điều 59.1 says of these titles in general that they are granted to persons, after death too, this article only that it is granted, unlike Điều 61–63: the article of the title prevails as read, and it is not granted after death.',
        },
      ),
    ),
  ],
});
