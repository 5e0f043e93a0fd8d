import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { heldPost } from '../../requirements/held-post.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { chapHanhTot } from '../topics/common-topics.ts';
import { capTruongLienTuc, matTranCongNhan, xayDungKhoiDaiDoanKet } from '../topics/other-order-topics.ts';
import { neverHeldAwards } from '../vocabulary.ts';

const chiTietNghiDinh98 = notKnown(
  'unread',
  {
    vi: 'Đối tượng, tiêu chuẩn và trường hợp không xét tặng do Chính phủ quy định chi tiết',
    en: 'Who may receive it, on what and when not, which the Government lays down',
  },
  '98/2023/NĐ-CP',
);

// Điều 51.1; Decree 152, Điều 25.1.a
const tieuChuanCuaLuat = under(
  provisionAt(luat06_2022, 51, 1),
  allOf<Requirement>(judged(xayDungKhoiDaiDoanKet), attested(matTranCongNhan)),
  {
    vi: '“và cá nhân khác”: mọi cá nhân đều thuộc đối tượng.',
    en: '“and other individuals”: every individual may receive it.',
  },
);

/** Điều 51, laid down in detail by Decree 152, Điều 25 (to 2025-06-30 by Decree 98, unread). */
export const huanChuongDaiDoanKetDanToc = defineAward({
  code: 'HCDDK',
  name: { vi: 'Huân chương Đại đoàn kết dân tộc', en: 'Great National Unity Order' },
  class: 'order',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      allOf<Requirement>(
        under(provisionAt(luat06_2022, 51, 1), recipient('individual')),
        anyOf<Requirement>(tieuChuanCuaLuat, under(provisionAt(luat06_2022, 51, 2), chiTietNghiDinh98)),
        under(provisionAt(luat06_2022, 51, 2), chiTietNghiDinh98),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      allOf<Requirement>(
        under(
          provisionAt(nghiDinh152_2025, 25, 1),
          allOf<Requirement>(
            recipient('individual'),
            judged(chapHanhTot),
            anyOf<Requirement>(
              under(provisionAt(nghiDinh152_2025, 25, 1, 'a'), tieuChuanCuaLuat),
              under(
                provisionAt(nghiDinh152_2025, 25, 1, 'b'),
                anyOf<Requirement>(
                  heldPost({ posts: ['chu-tich-ubtw-mttq'], atLeast: 5, below: 10 }),
                  heldPost({ posts: ['pho-chu-tich-ubtw-mttq'], atLeast: 10 }),
                  allOf<Requirement>(
                    heldPost({ posts: ['truong-to-chuc-thanh-vien-mttq'], atLeast: 15 }),
                    attested(capTruongLienTuc),
                  ),
                ),
                {
                  vi: 'Văn bản in “dưới từ 05 năm đến dưới 10 năm”, được đọc là từ 05 năm đến dưới 10 năm. Cách cộng thời gian ở khoản 2 Điều 9 và mức giảm 1/3 đối với nữ ở khoản 7 Điều 4 nói về khen thưởng quá trình cống hiến của Mục 2, không áp dụng ở đây.',
                  en: 'The text prints “dưới từ 05 năm đến dưới 10 năm”, read as 5 years and less than 10. The adding of time in Điều 9.2 and the third less for women in Điều 4.7 speak of the long service of section 2 and do not hold here.',
                },
              ),
            ),
          ),
        ),
        under(
          provisionAt(nghiDinh152_2025, 25, 2),
          neverHeldAwards(
            [
              'HCSV',
              'HCHCM',
              'HCDL1',
              'HCDL2',
              'HCDL3',
              'HCQC1',
              'HCQC2',
              'HCQC3',
              'HCBVTQ1',
              'HCBVTQ2',
              'HCBVTQ3',
              'HCLD1',
              'HCLD2',
              'HCLD3',
            ],
            'devotion',
          ),
          {
            vi: 'Các điều 11–18, 22–24 và khoản 1 các điều 19–21 chỉ quy định khen thưởng quá trình cống hiến, nên chỉ huân chương tặng về quá trình cống hiến mới loại trừ.',
            en: 'Điều 11–18, 22–24 and clause 1 of 19–21 are about long service only, so that only orders granted on long service exclude.',
          },
        ),
      ),
    ),
  ],
});
