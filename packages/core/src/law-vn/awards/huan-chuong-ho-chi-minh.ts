import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { elapsed } from '../../requirements/elapsed.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { congHienChuaDoc } from '../long-service/cong-hien-chua-doc.ts';
import { congHienHCHCM } from '../long-service/huan-chuong-ho-chi-minh.ts';
import { nguoiNuocNgoaiXetTheoKhoanRieng } from '../readings/order-readings.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import {
  beDayTruyenThong,
  boNganhCongNhanVaDeNghi,
  cacNamConLaiHoanThanhTot,
  congLaoDacBietCachMang,
  congLaoToLon,
  congLaoVoiVietNam,
  lapNhieuThanhTichXuatSac,
  nhanToMoi,
  nhieuThanhTichDacBietToanQuoc,
  thanhTichAnhHuongRong,
} from '../topics/high-order-topics.ts';
import { afterAward, heldAwards } from '../vocabulary.ts';

const sauDocLapHoacQuanCong = {
  vi: 'Đọc là “Huân chương Độc lập” hoặc “Huân chương Quân công” hạng Nhất phải là lần khen gần nhất so với “Huân chương Hồ Chí Minh”: thành tích đã được tính cho lần tặng “Huân chương Hồ Chí Minh” trước thì không tính lại (điểm c khoản 2 Điều 5); lần tiếp theo xét theo khoản 4.',
  en: 'Read so that the Độc lập or Quân công order, First Class, must be later than any Hồ Chí Minh order: what was rewarded with an earlier Hồ Chí Minh order does not count again (Điều 5.2.c); a further one goes by clause 4.',
};

const lanTiepTheoCachDoc = {
  vi: 'Tính từ lần tặng “Huân chương Hồ Chí Minh” gần nhất. Nếu sau lần đó đã được tặng “Huân chương Độc lập” hoặc “Huân chương Quân công” hạng Nhất thì xét theo tiêu chuẩn của khoản 3 (từ 10 năm, tính từ huân chương đó), không còn theo mức 15 năm: “thực hiện theo quy định tại khoản 3” được đọc là bắt buộc. Áp dụng cho mọi tập thể, kể cả tập thể của khoản 2.',
  en: 'Counted from the latest Hồ Chí Minh order. If a Độc lập or Quân công order, First Class, came after it, the standard of clause 3 holds (10 years from that order) and no longer the 15 years: “thực hiện theo quy định tại khoản 3” is read as binding. It holds for every collective, those of clause 2 too.',
};

// Điều 35.2, 35.3: the same standards for two groups of collectives.
const boNganhTinh = under(
  provisionAt(luat06_2022, 35, 2),
  allOf<Requirement>(
    recipient('collective', { of: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity'] }),
    under(
      provisionAt(luat06_2022, 35, 2, 'a'),
      afterAward(
        { awards: ['HCDL1', 'HCQC1'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
        allOf<Requirement>(elapsed(10), judged(thanhTichAnhHuongRong), judged(nhanToMoi)),
      ),
      sauDocLapHoacQuanCong,
    ),
    under(
      provisionAt(luat06_2022, 35, 2, 'b'),
      allOf<Requirement>(
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

const donViLon = under(
  provisionAt(luat06_2022, 35, 3),
  allOf<Requirement>(
    recipient('collective', { of: ['majorForce'] }),
    under(
      provisionAt(luat06_2022, 35, 3, 'a'),
      afterAward(
        { awards: ['HCDL1', 'HCQC1'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
        allOf<Requirement>(elapsed(10), judged(thanhTichAnhHuongRong), judged(nhanToMoi)),
      ),
      sauDocLapHoacQuanCong,
    ),
    under(
      provisionAt(luat06_2022, 35, 3, 'b'),
      allOf<Requirement>(
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

// Điều 35.4: a further Hồ Chí Minh order.
const lanTiepTheo = under(
  provisionAt(luat06_2022, 35, 4),
  allOf<Requirement>(
    recipient('collective'),
    heldAwards({ awards: ['HCHCM'], times: 1, ever: true, countsUpward: true }),
    anyOf<Requirement>(
      allOf<Requirement>(
        afterAward(
          { awards: ['HCHCM'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
          allOf<Requirement>(elapsed(15), judged(lapNhieuThanhTichXuatSac)),
        ),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
      allOf<Requirement>(
        afterAward(
          { awards: ['HCDL1', 'HCQC1'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
          allOf<Requirement>(elapsed(10), judged(thanhTichAnhHuongRong), judged(nhanToMoi)),
        ),
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
  lanTiepTheoCachDoc,
);

// From 2025-07-01 also Decree 152, Điều 33.7: the years besides the running ones.
const boNganhTinhTheoNghiDinh152 = under(
  provisionAt(luat06_2022, 35, 2),
  allOf<Requirement>(
    recipient('collective', { of: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity'] }),
    under(
      provisionAt(luat06_2022, 35, 2, 'a'),
      afterAward(
        { awards: ['HCDL1', 'HCQC1'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
        allOf<Requirement>(
          elapsed(10),
          judged(thanhTichAnhHuongRong),
          judged(nhanToMoi),
          under(provisionAt(nghiDinh152_2025, 33, 7), attested(cacNamConLaiHoanThanhTot)),
        ),
      ),
      sauDocLapHoacQuanCong,
    ),
    under(
      provisionAt(luat06_2022, 35, 2, 'b'),
      allOf<Requirement>(
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

const donViLonTheoNghiDinh152 = under(
  provisionAt(luat06_2022, 35, 3),
  allOf<Requirement>(
    recipient('collective', { of: ['majorForce'] }),
    under(
      provisionAt(luat06_2022, 35, 3, 'a'),
      afterAward(
        { awards: ['HCDL1', 'HCQC1'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
        allOf<Requirement>(
          elapsed(10),
          judged(thanhTichAnhHuongRong),
          judged(nhanToMoi),
          under(provisionAt(nghiDinh152_2025, 33, 7), attested(cacNamConLaiHoanThanhTot)),
        ),
      ),
      sauDocLapHoacQuanCong,
    ),
    under(
      provisionAt(luat06_2022, 35, 3, 'b'),
      allOf<Requirement>(
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

const lanSauTheoNghiDinh152 = under(
  provisionAt(luat06_2022, 35, 4),
  allOf<Requirement>(
    recipient('collective'),
    heldAwards({ awards: ['HCHCM'], times: 1, ever: true, countsUpward: true }),
    anyOf<Requirement>(
      allOf<Requirement>(
        afterAward(
          { awards: ['HCHCM'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
          allOf<Requirement>(
            elapsed(15),
            judged(lapNhieuThanhTichXuatSac),
            under(provisionAt(nghiDinh152_2025, 33, 7), attested(cacNamConLaiHoanThanhTot)),
          ),
        ),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
      allOf<Requirement>(
        afterAward(
          { awards: ['HCDL1', 'HCQC1'], latestOf: ['HCDL1', 'HCQC1', 'HCHCM'], countsUpward: true },
          allOf<Requirement>(
            elapsed(10),
            judged(thanhTichAnhHuongRong),
            judged(nhanToMoi),
            under(provisionAt(nghiDinh152_2025, 33, 7), attested(cacNamConLaiHoanThanhTot)),
          ),
        ),
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
  lanTiepTheoCachDoc,
);

const nguoiNuocNgoai = under(
  provisionAt(luat06_2022, 35, 5),
  allOf<Requirement>(
    recipient('individual', { of: ['foreign'] }),
    judged(congLaoVoiVietNam),
    attested(boNganhCongNhanVaDeNghi),
  ),
);

/** Điều 35; long service (35.1.a) by Decree 152, Điều 12. */
export const huanChuongHoChiMinh = defineAward({
  code: 'HCHCM',
  name: { vi: 'Huân chương Hồ Chí Minh', en: 'Hồ Chí Minh Order' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 35),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 35, 1),
            allOf<Requirement>(
              recipient('individual', { except: ['foreign', 'foreignHeadOfState'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 35, 1, 'a'),
                  allOf<Requirement>(judged(congLaoDacBietCachMang), congHienChuaDoc),
                ),
                under(provisionAt(luat06_2022, 35, 1, 'b'), judged(nhieuThanhTichDacBietToanQuoc)),
              ),
            ),
            nguoiNuocNgoaiXetTheoKhoanRieng,
          ),
          boNganhTinh,
          donViLon,
          lanTiepTheo,
          nguoiNuocNgoai,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 35),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 35, 1),
            allOf<Requirement>(
              recipient('individual', { except: ['foreign', 'foreignHeadOfState'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 35, 1, 'a'),
                  allOf<Requirement>(judged(congLaoDacBietCachMang), congHienHCHCM),
                ),
                under(provisionAt(luat06_2022, 35, 1, 'b'), judged(nhieuThanhTichDacBietToanQuoc)),
              ),
            ),
            nguoiNuocNgoaiXetTheoKhoanRieng,
          ),
          boNganhTinhTheoNghiDinh152,
          donViLonTheoNghiDinh152,
          lanSauTheoNghiDinh152,
          nguoiNuocNgoai,
        ),
      ),
    ),
  ],
});
