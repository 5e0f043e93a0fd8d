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
import { chapHanhTot, toChucDangTrongSach } from '../topics/common-topics.ts';
import {
  banLinhPhamChatDoanKet,
  boiDuongDongDoi,
  congTrinhQuanSuToanQuoc,
  danDauChapHanh,
  danDauDaoTaoLucLuong,
  danDauSangKienLucLuong,
  doanKetQuanDan,
  dotXuatTrongChienDau,
  hanhDongAnhHung,
  hoanThanhXuatSacMoiNhiemVu,
  ngonCoTieuBieu,
  nhanDanDiaPhuongTinYeu,
  quanLyVuKhiAnToan,
  soNamNgonCoTieuBieu,
  thanhTichChienDauTapThe,
  trinhDoKyThuatChienThuat,
  tuyetDoiTrungThanhToQuocNhanDan,
} from '../topics/hero-topics.ts';
import { laTamGuongMauMuc } from '../topics/other-form-topics.ts';
import { trungThanh } from '../topics/other-order-topics.ts';

const dotXuat = under<Requirement>(provisionAt(luat06_2022, 62, 3), judged(dotXuatTrongChienDau), {
  vi: 'Khoản 3 thay cho các điểm còn lại. Từ 01/7/2025, khoản 4 Điều 3 Nghị định 152/2025/NĐ-CP giải thích “thành tích đặc biệt xuất sắc đột xuất”.',
  en: 'Clause 3 takes the place of the other points. From 2025-07-01 Decree 152/2025/NĐ-CP, Điều 3.4, says what such a sudden achievement is.',
});

const caNhan = allOf<Requirement>(
  recipient('individual'),
  under(
    provisionAt(luat06_2022, 62, 1, 'a'),
    allOf<Requirement>(
      judged(tuyetDoiTrungThanhToQuocNhanDan),
      judged(chapHanhTot),
      judged(banLinhPhamChatDoanKet),
      judged(laTamGuongMauMuc),
    ),
  ),
  anyOf<Requirement>(
    allOf<Requirement>(
      under(
        provisionAt(luat06_2022, 62, 1, 'b'),
        anyOf<Requirement>(judged(hanhDongAnhHung), judged(congTrinhQuanSuToanQuoc)),
      ),
      under(
        provisionAt(luat06_2022, 62, 1, 'c'),
        allOf<Requirement>(
          judged(trinhDoKyThuatChienThuat),
          judged(hoanThanhXuatSacMoiNhiemVu),
          judged(boiDuongDongDoi),
        ),
      ),
    ),
    dotXuat,
  ),
);

const tapThe = allOf<Requirement>(
  recipient('collective'),
  under(
    provisionAt(luat06_2022, 62, 2, 'đ'),
    allOf<Requirement>(judged(trungThanh), judged(toChucDangTrongSach), judged(danDauChapHanh), judged(doanKetQuanDan)),
  ),
  under(provisionAt(luat06_2022, 62, 2, 'e'), judged(nhanDanDiaPhuongTinYeu)),
  anyOf<Requirement>(
    allOf<Requirement>(
      under(provisionAt(luat06_2022, 62, 2, 'a'), judged(thanhTichChienDauTapThe)),
      under(
        provisionAt(luat06_2022, 62, 2, 'b'),
        allOf<Requirement>(judged(ngonCoTieuBieu), amount(soNamNgonCoTieuBieu, 10)),
        {
          vi: '“Trong thời gian từ 10 năm trở lên” được đọc cho cả việc là ngọn cờ tiêu biểu và việc đóng góp, và được đếm; nội dung do người có thẩm quyền đánh giá.',
          en: '“Trong thời gian từ 10 năm trở lên” is read of bearing the flag of emulation and of contributing alike, and counted; the content is judged by people.',
        },
      ),
      under(provisionAt(luat06_2022, 62, 2, 'c'), judged(danDauSangKienLucLuong)),
      under(
        provisionAt(luat06_2022, 62, 2, 'd'),
        allOf<Requirement>(judged(danDauDaoTaoLucLuong), judged(quanLyVuKhiAnToan)),
      ),
    ),
    dotXuat,
  ),
);

/** Điều 62. */
export const anhHungLucLuongVuTrangNhanDan = defineAward({
  code: 'AHLLVTND',
  name: { vi: 'Anh hùng Lực lượng vũ trang nhân dân', en: 'Hero of the People’s Armed Forces' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(provisionAt(luat06_2022, 62), anyOf<Requirement>(caNhan, tapThe), {
        vi: 'Điều 62 nói “cá nhân”, “tập thể”, không đòi thuộc lực lượng vũ trang: không suy ra điều kiện ấy từ tên của danh hiệu.',
        en: 'Điều 62 says persons and collectives and does not ask that they belong to the armed forces: no such condition is drawn from the name of the title.',
      }),
    ),
  ],
});
