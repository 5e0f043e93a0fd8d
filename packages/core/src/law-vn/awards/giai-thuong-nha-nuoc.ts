import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { chapHanhTot, tonTrongDocLap } from '../topics/common-topics.ts';
import { trungThanhVoiToQuoc } from '../topics/other-form-topics.ts';
import {
  congTrinhDaCongBo,
  congTrinhKhoaHocGiaoDuc,
  congTrinhXuatSacHieuQuaKinhTe,
  sachGiaoKhoaGiaoTrinh,
  tacGiaCongTrinh,
  tacGiaVeVietNam,
  tacPhamGiaTriCao,
  tacPhamVanHocNgheThuat,
} from '../topics/prize-topics.ts';

/** Điều 68, 70; what the Government details (68.3) was not read, so that nobody is eligible here. */
export const giaiThuongNhaNuoc = defineAward({
  code: 'GTNN',
  name: { vi: 'Giải thưởng Nhà nước', en: 'State Prize' },
  class: 'prize',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 68),
        allOf<Requirement>(
          anyOf<Requirement>(
            allOf<Requirement>(
              under(
                provisionAt(luat06_2022, 68, 1),
                allOf<Requirement>(
                  recipient('individual', { except: ['foreign'] }),
                  judged(trungThanhVoiToQuoc),
                  judged(chapHanhTot),
                  attested(tacGiaCongTrinh),
                  attested(congTrinhDaCongBo),
                  anyOf<Requirement>(
                    under(provisionAt(luat06_2022, 68, 1, 'a'), attested(congTrinhKhoaHocGiaoDuc)),
                    under(provisionAt(luat06_2022, 68, 1, 'b'), attested(tacPhamVanHocNgheThuat)),
                  ),
                ),
                {
                  vi: 'Khoản 1 nói “cá nhân trung thành với Tổ quốc”, khoản 2 nói riêng về người nước ngoài: khoản 1 được đọc là không dành cho người nước ngoài.',
                  en: 'Clause 1 says persons loyal to the Fatherland and clause 2 speaks of foreigners by themselves: clause 1 is read as not open to foreigners.',
                },
              ),
              under(
                provisionAt(luat06_2022, 70, 1),
                anyOf<Requirement>(
                  under(provisionAt(luat06_2022, 70, 1, 'a'), judged(congTrinhXuatSacHieuQuaKinhTe)),
                  under(provisionAt(luat06_2022, 70, 1, 'b'), judged(sachGiaoKhoaGiaoTrinh)),
                  under(provisionAt(luat06_2022, 70, 1, 'c'), judged(tacPhamGiaTriCao)),
                ),
              ),
            ),
            under(
              provisionAt(luat06_2022, 68, 2),
              allOf<Requirement>(
                recipient('individual', { of: ['foreign'] }),
                judged(tonTrongDocLap),
                attested(tacGiaVeVietNam),
              ),
              {
                vi: 'Điều 70 chỉ nói về công trình, tác phẩm của khoản 1 Điều 68; tiêu chuẩn khác cho người nước ngoài, nếu có, thuộc quy định chi tiết tại khoản 3.',
                en: 'Điều 70 speaks only of works of Điều 68.1; any further standard for foreigners belongs to what clause 3 leaves to the Government.',
              },
            ),
          ),
          under(
            provisionAt(luat06_2022, 68, 3),
            notKnown('unread', {
              vi: 'Quy định chi tiết của Chính phủ về việc xét tặng “Giải thưởng Hồ Chí Minh”, “Giải thưởng Nhà nước” (khoản 3 Điều 68)',
              en: 'What the Government details on granting these prizes (Điều 68.3)',
            }),
          ),
        ),
        {
          vi: '“Xét tặng và công bố 05 năm một lần vào dịp kỷ niệm ngày Quốc khánh” (khoản 2 Điều 70) là lịch xét tặng, không phải tiêu chuẩn của cá nhân.',
          en: '“05 năm một lần”, on National Day (Điều 70.2), is the calendar of granting, not a standard of the person.',
        },
      ),
    ),
  ],
});
