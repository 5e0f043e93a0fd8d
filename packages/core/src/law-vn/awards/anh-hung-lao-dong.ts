import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { amount } from '../../requirements/amount.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import {
  banLinhTanTuyVoiCongViec,
  boiDuongTheHeTre,
  canKiemLiemChinh,
  danDauChapHanh,
  danDauDaoTaoNhanLuc,
  danDauToanQuocCongNghe,
  danDauToanQuocNangSuat,
  dongGopQuanTrongDuocSuyTon,
  dotXuatTrongXayDung,
  laoDongSangTaoDacBiet,
  nhanDanDiaPhuongCaNgoi,
  phamChatTotDoanKetHopTac,
  quyenLoiVonTaiSanAnToan,
  sangKienGiaTriDacBiet,
  soNamDanDauToanQuoc,
  soNamDongGopQuanTrong,
  tapTheLaoDongSangTaoDacBiet,
  tuyetDoiTrungThanhToQuoc,
} from '../topics/hero-topics.ts';
import { laTamGuongMauMuc, trungThanhVoiToQuoc } from '../topics/other-form-topics.ts';

const dotXuat = under<Requirement>(provisionAt(luat06_2022, 63, 3), judged(dotXuatTrongXayDung), {
  vi: 'Khoản 3 thay cho các điểm còn lại. Từ 01/7/2025, khoản 4 Điều 3 Nghị định 152/2025/NĐ-CP giải thích “thành tích đặc biệt xuất sắc đột xuất”.',
  en: 'Clause 3 takes the place of the other points. From 2025-07-01 Decree 152/2025/NĐ-CP, Điều 3.4, says what such a sudden achievement is.',
});

const caNhan = allOf<Requirement>(
  recipient('individual'),
  under(
    provisionAt(luat06_2022, 63, 1, 'a'),
    allOf<Requirement>(
      judged(tuyetDoiTrungThanhToQuoc),
      judged(chapHanhTot),
      judged(banLinhTanTuyVoiCongViec),
      judged(canKiemLiemChinh),
      judged(phamChatTotDoanKetHopTac),
      judged(laTamGuongMauMuc),
    ),
  ),
  anyOf<Requirement>(
    allOf<Requirement>(
      under(provisionAt(luat06_2022, 63, 1, 'b'), judged(laoDongSangTaoDacBiet)),
      under(
        provisionAt(luat06_2022, 63, 1, 'c'),
        allOf<Requirement>(judged(dongGopQuanTrongDuocSuyTon), amount(soNamDongGopQuanTrong, 10)),
        {
          vi: '“Từ 10 năm trở lên” được đếm; nội dung đóng góp do người có thẩm quyền đánh giá.',
          en: '“Từ 10 năm trở lên” is counted; what was contributed is judged by people.',
        },
      ),
      under(provisionAt(luat06_2022, 63, 1, 'd'), judged(sangKienGiaTriDacBiet)),
      under(provisionAt(luat06_2022, 63, 1, 'đ'), judged(boiDuongTheHeTre)),
    ),
    dotXuat,
  ),
);

const tapThe = allOf<Requirement>(
  recipient('collective'),
  under(
    provisionAt(luat06_2022, 63, 2, 'đ'),
    allOf<Requirement>(
      judged(trungThanhVoiToQuoc),
      judged(noiBoDoanKet),
      judged(toChucDangTrongSach),
      judged(danDauChapHanh),
      judged(quyenLoiVonTaiSanAnToan),
    ),
  ),
  under(provisionAt(luat06_2022, 63, 2, 'e'), judged(nhanDanDiaPhuongCaNgoi)),
  anyOf<Requirement>(
    allOf<Requirement>(
      under(provisionAt(luat06_2022, 63, 2, 'a'), judged(tapTheLaoDongSangTaoDacBiet)),
      under(
        provisionAt(luat06_2022, 63, 2, 'b'),
        allOf<Requirement>(judged(danDauToanQuocNangSuat), amount(soNamDanDauToanQuoc, 10)),
        {
          vi: '“Trong thời gian từ 10 năm trở lên” được đọc cho cả việc dẫn đầu và việc đóng góp, và được đếm; nội dung do người có thẩm quyền đánh giá.',
          en: '“Trong thời gian từ 10 năm trở lên” is read of leading and of contributing alike, and counted; the content is judged by people.',
        },
      ),
      under(provisionAt(luat06_2022, 63, 2, 'c'), judged(danDauToanQuocCongNghe)),
      under(provisionAt(luat06_2022, 63, 2, 'd'), judged(danDauDaoTaoNhanLuc)),
    ),
    dotXuat,
  ),
);

/** Điều 63. */
export const anhHungLaoDong = defineAward({
  code: 'AHLD',
  name: { vi: 'Anh hùng Lao động', en: 'Hero of Labour' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during('2024-01-01', '2026-10-01', under(provisionAt(luat06_2022, 63), anyOf<Requirement>(caNhan, tapThe))),
  ],
});
