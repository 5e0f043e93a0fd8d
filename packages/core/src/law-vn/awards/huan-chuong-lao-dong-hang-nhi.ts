import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { amount } from '../../requirements/amount.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { merits } from '../../requirements/merits.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { prizeWon } from '../../requirements/prize-won.ts';
import { ratedYears } from '../../requirements/rated-years.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { doanhNghiepHCLD2, tapTheHCLD2 } from '../clauses/huan-chuong-lao-dong-hang-nhi-tap-the.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { congHienHCLD2 } from '../long-service/huan-chuong-lao-dong.ts';
import {
  congNhanTheoPhamViQuyetDinh,
  giaiThuongCuaMoiNam,
  khoan2KhongLoaiKhoan1,
  khoan3KhongLoaiKhoan1,
  khoanRiengChoDoiNgoai,
  khongGhiDenThoiDiemDeNghi,
} from '../readings/merit-form-readings.ts';
import { chapHanhTot, tonTrongDocLap } from '../topics/common-topics.ts';
import {
  congTrinhCapBoTinh,
  daoTaoDongNghiepDuocCongNhan,
  dongGopLon,
  dotXuatTrongBoTinh,
  duocBoTinhCongNhanVaDeNghi,
  moHinhGiupNhieuHo,
  namMoHinhOnDinh,
  nhieuDongGopXuatSacChoVietNam,
  phatMinhTrongBoTinh,
  sangKienGiaTriCao,
} from '../topics/labour-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const dotXuat = under(provisionAt(luat06_2022, 43, 1, 'a'), judged(dotXuatTrongBoTinh));

const phatMinhCongTrinh = under(
  provisionAt(luat06_2022, 43, 1, 'c'),
  anyOf<Requirement>(judged(phatMinhTrongBoTinh), attested(congTrinhCapBoTinh)),
);

const dongGop = under(provisionAt(luat06_2022, 43, 1, 'd'), judged(dongGopLon));

const giaiThuongChuaDoc = under(
  provisionAt(luat06_2022, 43, 1, 'b'),
  notKnown(
    'unread',
    {
      vi: 'Giải thưởng quốc tế cao nhất của khu vực theo quy định chi tiết của Chính phủ (Điều 43.7)',
      en: 'The highest international prize of the region, as the Government details it (Điều 43.7)',
    },
    '98/2023/NĐ-CP',
  ),
);

const giaiThuong = under(
  provisionAt(luat06_2022, 43, 1, 'b'),
  under(
    provisionAt(nghiDinh152_2025, 20, 2),
    prizeWon(
      [
        { level: 'world', place: 'second' },
        { level: 'continent', place: 'first' },
      ],
      true,
    ),
  ),
  giaiThuongCuaMoiNam,
);

const noiTiep = under<Requirement>(
  provisionAt(luat06_2022, 43, 1, 'đ'),
  afterAward(
    { awards: ['HCLD3'], countsUpward: true },
    runOfYears(
      { years: 5, rated: 'good', ending: 'any' },
      allOf<Requirement>(ratedYears(2, 'excellent'), heldAwards({ awards: ['CSTDBT'], times: 1 })),
    ),
  ),
  khongGhiDenThoiDiemDeNghi,
);

const congHienChuaDoc = under(
  provisionAt(luat06_2022, 43, 1, 'e'),
  notKnown(
    'unread',
    {
      vi: 'Quá trình cống hiến lâu dài trong cơ quan, tổ chức, đơn vị theo quy định chi tiết của Chính phủ (Điều 43.7)',
      en: 'Long service in agencies, organisations and units, as the Government details it (Điều 43.7)',
    },
    '98/2023/NĐ-CP',
  ),
);

const congHien = under<Requirement>(provisionAt(luat06_2022, 43, 1, 'e'), congHienHCLD2);

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
  provisionAt(luat06_2022, 43, 2, 'b'),
  allOf<Requirement>(
    recipient('individual', { of: ['worker'] }),
    merits({ kinds: ['initiative'], scope: 'ministryOrProvince', count: 2 }),
    judged(sangKienGiaTriCao),
    attested(daoTaoDongNghiepDuocCongNhan),
  ),
  congNhanTheoPhamViQuyetDinh,
);

const nongDan = under(
  provisionAt(luat06_2022, 43, 2, 'c'),
  allOf<Requirement>(
    recipient('individual', { of: ['farmer'] }),
    anyOf<Requirement>(
      allOf<Requirement>(
        merits({ kinds: ['initiative'], scope: 'ministryOrProvince', count: 2, applied: true }),
        judged(sangKienGiaTriCao),
      ),
      allOf<Requirement>(amount(namMoHinhOnDinh, 4), attested(moHinhGiupNhieuHo)),
    ),
  ),
  congNhanTheoPhamViQuyetDinh,
);

const doiNgoai = under(
  provisionAt(luat06_2022, 43, 6),
  allOf<Requirement>(
    anyOf<Requirement>(
      recipient('individual', { of: ['overseasVietnamese', 'foreign'] }),
      recipient('collective', { of: ['overseasVietnamese', 'foreign'] }),
    ),
    judged(tonTrongDocLap),
    judged(nhieuDongGopXuatSacChoVietNam),
    attested(duocBoTinhCongNhanVaDeNghi),
  ),
);

/** Điều 43. The prizes of 43.1.b and long service of 43.1.e stand in the decree. */
export const huanChuongLaoDongHangNhi = defineAward({
  code: 'HCLD2',
  name: { vi: 'Huân chương Lao động hạng Nhì', en: 'Labour Order, Second Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 43),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 43, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuongChuaDoc, phatMinhCongTrinh, dongGop, noiTiep, congHienChuaDoc),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 43, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 43, 2, 'a'),
                  anyOf<Requirement>(dotXuat, giaiThuongChuaDoc, phatMinhCongTrinh, dongGop),
                ),
                congNhan,
                nongDan,
              ),
            ),
            khoan2KhongLoaiKhoan1,
          ),
          under(
            provisionAt(luat06_2022, 43, 3),
            allOf<Requirement>(
              doanhNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuongChuaDoc, phatMinhCongTrinh, dongGop),
            ),
            khoan3KhongLoaiKhoan1,
          ),
          tapTheHCLD2,
          doanhNghiepHCLD2,
          doiNgoai,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 43),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 43, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuong, phatMinhCongTrinh, dongGop, noiTiep, congHien),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 43, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 43, 2, 'a'),
                  anyOf<Requirement>(dotXuat, giaiThuong, phatMinhCongTrinh, dongGop),
                ),
                congNhan,
                nongDan,
              ),
            ),
            khoan2KhongLoaiKhoan1,
          ),
          under(
            provisionAt(luat06_2022, 43, 3),
            allOf<Requirement>(
              doanhNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, giaiThuong, phatMinhCongTrinh, dongGop),
            ),
            khoan3KhongLoaiKhoan1,
          ),
          tapTheHCLD2,
          doanhNghiepHCLD2,
          doiNgoai,
        ),
      ),
    ),
  ],
});
