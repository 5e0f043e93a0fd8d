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
import { congHienHCSV } from '../long-service/huan-chuong-sao-vang.ts';
import { nguoiNuocNgoaiXetTheoKhoanRieng } from '../readings/order-readings.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import {
  beDayTruyenThong,
  boNganhCongNhanVaDeNghi,
  cacNamConLaiHoanThanhTot,
  congLaoToLon,
  congLaoVoiVietNam,
  nhanToMoi,
  nhieuCongLaoCachMang,
  nhieuCongLaoLinhVuc,
  nhieuThanhTichAnhHuongRong,
} from '../topics/high-order-topics.ts';
import { afterAward } from '../vocabulary.ts';

const tinhTuLanGanNhat = {
  vi: 'Theo khoản 5, tính từ lần tặng “Huân chương Hồ Chí Minh” gần nhất, bắt đầu từ năm sau năm thành tích ghi trong quyết định lần đó.',
  en: 'By clause 5, counted from the latest Hồ Chí Minh order, from the year after the one of achievement that its decision states.',
};

// Điều 34.3, 34.4: the same standards for two groups of collectives; 34.5: a further order restarts the count.
const boNganhTinh = under(
  provisionAt(luat06_2022, 34, 3),
  allOf<Requirement>(
    recipient('collective', { of: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity'] }),
    under(
      provisionAt(luat06_2022, 34, 3, 'a'),
      afterAward(
        { awards: ['HCHCM'], latestOf: ['HCHCM'], countsUpward: true },
        allOf<Requirement>(elapsed(25), judged(nhieuThanhTichAnhHuongRong), judged(nhanToMoi)),
      ),
      tinhTuLanGanNhat,
    ),
    under(
      provisionAt(luat06_2022, 34, 3, 'b'),
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
  provisionAt(luat06_2022, 34, 4),
  allOf<Requirement>(
    recipient('collective', { of: ['majorForce'] }),
    under(
      provisionAt(luat06_2022, 34, 4, 'a'),
      afterAward(
        { awards: ['HCHCM'], latestOf: ['HCHCM'], countsUpward: true },
        allOf<Requirement>(elapsed(25), judged(nhieuThanhTichAnhHuongRong), judged(nhanToMoi)),
      ),
      tinhTuLanGanNhat,
    ),
    under(
      provisionAt(luat06_2022, 34, 4, 'b'),
      allOf<Requirement>(
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

// From 2025-07-01 also Decree 152, Điều 33.7: the years besides the running ones.
const boNganhTinhTheoNghiDinh152 = under(
  provisionAt(luat06_2022, 34, 3),
  allOf<Requirement>(
    recipient('collective', { of: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity'] }),
    under(
      provisionAt(luat06_2022, 34, 3, 'a'),
      afterAward(
        { awards: ['HCHCM'], latestOf: ['HCHCM'], countsUpward: true },
        allOf<Requirement>(
          elapsed(25),
          judged(nhieuThanhTichAnhHuongRong),
          judged(nhanToMoi),
          under(provisionAt(nghiDinh152_2025, 33, 7), attested(cacNamConLaiHoanThanhTot)),
        ),
      ),
      tinhTuLanGanNhat,
    ),
    under(
      provisionAt(luat06_2022, 34, 3, 'b'),
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
  provisionAt(luat06_2022, 34, 4),
  allOf<Requirement>(
    recipient('collective', { of: ['majorForce'] }),
    under(
      provisionAt(luat06_2022, 34, 4, 'a'),
      afterAward(
        { awards: ['HCHCM'], latestOf: ['HCHCM'], countsUpward: true },
        allOf<Requirement>(
          elapsed(25),
          judged(nhieuThanhTichAnhHuongRong),
          judged(nhanToMoi),
          under(provisionAt(nghiDinh152_2025, 33, 7), attested(cacNamConLaiHoanThanhTot)),
        ),
      ),
      tinhTuLanGanNhat,
    ),
    under(
      provisionAt(luat06_2022, 34, 4, 'b'),
      allOf<Requirement>(
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

const nguyenThuNuocNgoai = under(
  provisionAt(luat06_2022, 34, 6),
  allOf<Requirement>(
    recipient('individual', { of: ['foreignHeadOfState'] }),
    judged(congLaoVoiVietNam),
    attested(boNganhCongNhanVaDeNghi),
  ),
);

/** Điều 34; long service (34.2.a) by Decree 152, Điều 11. */
export const huanChuongSaoVang = defineAward({
  code: 'HCSV',
  name: { vi: 'Huân chương Sao vàng', en: 'Gold Star Order' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 34),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 34, 2),
            allOf<Requirement>(
              recipient('individual', { except: ['foreign', 'foreignHeadOfState'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 34, 2, 'a'),
                  allOf<Requirement>(judged(nhieuCongLaoCachMang), congHienChuaDoc),
                ),
                under(provisionAt(luat06_2022, 34, 2, 'b'), judged(nhieuCongLaoLinhVuc)),
              ),
            ),
            nguoiNuocNgoaiXetTheoKhoanRieng,
          ),
          boNganhTinh,
          donViLon,
          nguyenThuNuocNgoai,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 34),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 34, 2),
            allOf<Requirement>(
              recipient('individual', { except: ['foreign', 'foreignHeadOfState'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 34, 2, 'a'),
                  allOf<Requirement>(judged(nhieuCongLaoCachMang), congHienHCSV),
                ),
                under(provisionAt(luat06_2022, 34, 2, 'b'), judged(nhieuCongLaoLinhVuc)),
              ),
            ),
            nguoiNuocNgoaiXetTheoKhoanRieng,
          ),
          boNganhTinhTheoNghiDinh152,
          donViLonTheoNghiDinh152,
          nguyenThuNuocNgoai,
        ),
      ),
    ),
  ],
});
