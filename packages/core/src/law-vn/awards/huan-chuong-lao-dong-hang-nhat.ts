import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { amount } from '../../requirements/amount.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { elapsed } from '../../requirements/elapsed.ts';
import { judged } from '../../requirements/judged.ts';
import { merits } from '../../requirements/merits.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { prizeWon } from '../../requirements/prize-won.ts';
import { ratedYears } from '../../requirements/rated-years.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { doanhNghiepHCLD1, tapTheHCLD1 } from '../clauses/huan-chuong-lao-dong-hang-nhat-tap-the.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { luat15_2003 } from '../instruments/luat-15-2003-qh11.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { congHienHCLD1 } from '../long-service/huan-chuong-lao-dong.ts';
import {
  congNhanTheoPhamViQuyetDinh,
  giaiThuongCuaMoiNam,
  khoan2KhongLoaiKhoan1,
  khoan3KhongLoaiKhoan1,
  khoanRiengChoDoiNgoai,
  noiTiepDenThoiDiemDeNghi,
} from '../readings/merit-form-readings.ts';
import { chapHanhTot, tonTrongDocLap } from '../topics/common-topics.ts';
import {
  congTrinhCapNhaNuoc,
  daoTaoDongNghiepDuocCongNhan,
  dongGopDacBietXuatSacChoVietNam,
  dotXuatDacBietToanQuoc,
  duocBoTinhCongNhanVaDeNghi,
  moHinhGiupNhieuHoNhieuLaoDong,
  namMoHinhOnDinh,
  nhieuDongGopLon,
  phatMinhToanQuoc,
  sangKienGiaTriCao,
  thanhTichAnhHuongToanQuoc,
} from '../topics/labour-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const dotXuat = under(provisionAt(luat06_2022, 42, 1, 'a'), judged(dotXuatDacBietToanQuoc));

const phatMinhCongTrinh = under(
  provisionAt(luat06_2022, 42, 1, 'c'),
  anyOf<Requirement>(judged(phatMinhToanQuoc), attested(congTrinhCapNhaNuoc)),
);

const dongGop = under(provisionAt(luat06_2022, 42, 1, 'd'), judged(nhieuDongGopLon));

const giaiThuongChuaDoc = under(
  provisionAt(luat06_2022, 42, 1, 'b'),
  notKnown(
    'unread',
    {
      vi: 'Giải thưởng cao của thế giới theo quy định chi tiết của Chính phủ (Điều 42.7)',
      en: 'A high prize of the world, as the Government details it (Điều 42.7)',
    },
    '98/2023/NĐ-CP',
  ),
);

const giaiThuong = under(
  provisionAt(luat06_2022, 42, 1, 'b'),
  under(provisionAt(nghiDinh152_2025, 19, 2), prizeWon([{ level: 'world', place: 'first' }], true)),
  giaiThuongCuaMoiNam,
);

const noiTiep = under<Requirement>(
  provisionAt(luat06_2022, 42, 1, 'đ'),
  afterAward(
    { awards: ['HCLD2'], countsUpward: true },
    runOfYears(
      { years: 5, rated: 'good', ending: 'proposal' },
      allOf<Requirement>(ratedYears(3, 'excellent'), heldAwards({ awards: ['CSTDBT'], times: 2 })),
    ),
  ),
  noiTiepDenThoiDiemDeNghi,
);

const congHienChuaDoc = under(
  provisionAt(luat06_2022, 42, 1, 'e'),
  notKnown(
    'unread',
    {
      vi: 'Quá trình cống hiến lâu dài trong cơ quan, tổ chức, đơn vị theo quy định chi tiết của Chính phủ (Điều 42.7)',
      en: 'Long service in agencies, organisations and units, as the Government details it (Điều 42.7)',
    },
    '98/2023/NĐ-CP',
  ),
);

const congHien = under<Requirement>(provisionAt(luat06_2022, 42, 1, 'e'), congHienHCLD1);

const chiTietNghiDinh91 = notKnown(
  'unread',
  {
    vi: 'Các điều kiện mở đầu của Điều này và những gì Nghị định 91/2017/NĐ-CP quy định chi tiết thêm về Huân chương này',
    en: 'The opening conditions of this article, and what Decree 91/2017 lays down in detail on this order',
  },
  '91/2017/NĐ-CP',
);

const caNhan = recipient('individual', { except: ['overseasVietnamese', 'foreign'] });

const congNhanNongDan = recipient('individual', {
  of: ['worker', 'farmer'],
  except: ['overseasVietnamese', 'foreign'],
});

const doanhNhan = recipient('individual', {
  of: ['entrepreneur', 'intellectual', 'scientist'],
  except: ['overseasVietnamese', 'foreign'],
});

const congNhan = under(
  provisionAt(luat06_2022, 42, 2, 'b'),
  allOf<Requirement>(
    recipient('individual', { of: ['worker'] }),
    merits({ kinds: ['initiative'], scope: 'ministryOrProvince', count: 3 }),
    judged(sangKienGiaTriCao),
    attested(daoTaoDongNghiepDuocCongNhan),
  ),
  congNhanTheoPhamViQuyetDinh,
);

const nongDan = under(
  provisionAt(luat06_2022, 42, 2, 'c'),
  allOf<Requirement>(
    recipient('individual', { of: ['farmer'] }),
    anyOf<Requirement>(
      allOf<Requirement>(
        merits({ kinds: ['initiative'], scope: 'ministryOrProvince', count: 3, applied: true }),
        judged(sangKienGiaTriCao),
      ),
      allOf<Requirement>(amount(namMoHinhOnDinh, 5), attested(moHinhGiupNhieuHoNhieuLaoDong)),
    ),
  ),
  congNhanTheoPhamViQuyetDinh,
);

const doiNgoai = under(
  provisionAt(luat06_2022, 42, 6),
  allOf<Requirement>(
    anyOf<Requirement>(
      recipient('individual', { of: ['overseasVietnamese', 'foreign'] }),
      recipient('collective', { of: ['overseasVietnamese', 'foreign'] }),
    ),
    judged(tonTrongDocLap),
    judged(dongGopDacBietXuatSacChoVietNam),
    attested(duocBoTinhCongNhanVaDeNghi),
  ),
);

/** Điều 42. The prizes of 42.1.b and long service of 42.1.e stand in the decree. */
export const huanChuongLaoDongHangNhat = defineAward({
  code: 'HCLD1',
  name: { vi: 'Huân chương Lao động hạng Nhất', en: 'Labour Order, First Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      under(
        provisionAt(luat15_2003, 42, undefined, undefined, 'secondary'),
        anyOf<Requirement>(
          allOf<Requirement>(
            recipient('individual'),
            afterAward({ awards: ['HCLD2'] }, allOf<Requirement>(elapsed(5), judged(thanhTichAnhHuongToanQuoc))),
            chiTietNghiDinh91,
          ),
          allOf<Requirement>(
            recipient('collective'),
            afterAward({ awards: ['HCLD2'] }, runOfYears({ years: 5, rated: 'excellent', ending: 'proposal' })),
            chiTietNghiDinh91,
          ),
          notKnown(
            'memory',
            {
              vi: 'Các trường hợp khác của Điều này, như thành tích đột xuất, quá trình cống hiến',
              en: 'The other cases of this article, such as a sudden achievement or long service',
            },
            '39/2013/QH13',
          ),
        ),
        {
          vi: 'Chỉ biết qua tóm tắt của bản sửa đổi năm 2013: đã được tặng hạng Nhì và 05 năm tiếp theo; số của Điều lấy theo Luật năm 2003. Phần chi tiết của Nghị định 91/2017/NĐ-CP chưa đọc nên không ai được kết luận là đủ điều kiện.',
          en: 'Known only from a summary of the text as amended in 2013: the second class and the five years after it; the number of the article is that of the law of 2003. The details in Decree 91/2017 were not read, so that nobody is found eligible.',
        },
      ),
    ),
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 42),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 42, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuongChuaDoc, phatMinhCongTrinh, dongGop, noiTiep, congHienChuaDoc),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 42, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 42, 2, 'a'),
                  anyOf<Requirement>(dotXuat, giaiThuongChuaDoc, phatMinhCongTrinh, dongGop),
                ),
                congNhan,
                nongDan,
              ),
            ),
            khoan2KhongLoaiKhoan1,
          ),
          under(
            provisionAt(luat06_2022, 42, 3),
            allOf<Requirement>(
              doanhNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuongChuaDoc, phatMinhCongTrinh, dongGop),
            ),
            khoan3KhongLoaiKhoan1,
          ),
          tapTheHCLD1,
          doanhNghiepHCLD1,
          doiNgoai,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 42),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 42, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuong, phatMinhCongTrinh, dongGop, noiTiep, congHien),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 42, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 42, 2, 'a'),
                  anyOf<Requirement>(dotXuat, giaiThuong, phatMinhCongTrinh, dongGop),
                ),
                congNhan,
                nongDan,
              ),
            ),
            khoan2KhongLoaiKhoan1,
          ),
          under(
            provisionAt(luat06_2022, 42, 3),
            allOf<Requirement>(
              doanhNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuong, phatMinhCongTrinh, dongGop),
            ),
            khoan3KhongLoaiKhoan1,
          ),
          tapTheHCLD1,
          doanhNghiepHCLD1,
          doiNgoai,
        ),
      ),
    ),
  ],
});
