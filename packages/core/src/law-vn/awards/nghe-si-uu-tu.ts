import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh61_2024 } from '../instruments/nghi-dinh-61-2024.ts';
import { chapHanhTot } from '../topics/common-topics.ts';
import { coTacPhamXuatSac, trungThanhVoiToQuoc } from '../topics/other-form-topics.ts';
import { giaiThuongNgheThuat, ngheSiUuTuPhamChat } from '../topics/people-and-merit-topics.ts';

/** Điều 66.3; what Decree 61/2024/NĐ-CP details (66.5) was not read, so that nobody is eligible here. */
export const ngheSiUuTu = defineAward({
  code: 'NSUT',
  name: { vi: 'Nghệ sĩ ưu tú', en: 'Merited Artist' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 66),
        allOf<Requirement>(
          under(provisionAt(luat06_2022, 66, 1), recipient('individual', { of: ['artist'] }), {
            vi: 'Những người sáng tạo khác của điểm b do Chính phủ quy định chưa đọc được: ai được coi là nghệ sĩ do hồ sơ khai.',
            en: 'The other creators of point b, set by the Government, were not read: whether one is an artist is for the facts to say.',
          }),
          under(
            provisionAt(luat06_2022, 66, 3, 'a'),
            allOf<Requirement>(judged(trungThanhVoiToQuoc), judged(chapHanhTot)),
          ),
          under(provisionAt(luat06_2022, 66, 3, 'b'), judged(ngheSiUuTuPhamChat)),
          under(
            provisionAt(luat06_2022, 66, 3, 'c'),
            allOf<Requirement>(
              anyOf<Requirement>(
                served({ in: ['arts'], atLeast: 15 }),
                allOf<Requirement>(
                  recipient('individual', { of: ['circusOrDanceArtist'] }),
                  served({ in: ['arts'], atLeast: 10 }),
                ),
              ),
              anyOf<Requirement>(attested(giaiThuongNgheThuat), judged(coTacPhamXuatSac)),
            ),
            {
              vi: 'Xiếc, múa là loại hình nghệ thuật của cá nhân; mọi thời gian hoạt động văn hóa, nghệ thuật được tính.',
              en: 'Circus and dance are the art of the person; all time of cultural and artistic work counts.',
            },
          ),
          under(
            provisionAt(luat06_2022, 66, 5),
            notKnown(
              'unread',
              {
                vi: 'Văn bản của Chính phủ quy định chi tiết việc xét tặng danh hiệu “Nghệ sĩ nhân dân”, “Nghệ sĩ ưu tú” theo khoản 5; từ khi có hiệu lực: 61/2024/NĐ-CP (chưa rõ ngày)',
                en: 'What the Government details on these titles of artists by clause 5: Decree 61/2024/NĐ-CP since it took effect, on a day that is not known',
              },
              nghiDinh61_2024.number,
            ),
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
