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
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { doanhNghiepHCLD3, tapTheHCLD3 } from '../clauses/huan-chuong-lao-dong-hang-ba-tap-the.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { congHienHCLD3 } from '../long-service/huan-chuong-lao-dong.ts';
import {
  congNhanTheoPhamViQuyetDinh,
  duocBinhXet,
  giaiThuongCuaMoiNam,
  khoan2KhongLoaiKhoan1,
  khoan3KhongLoaiKhoan1,
  khoanRiengChoDoiNgoai,
  noiTiepDenThoiDiemDeNghi,
} from '../readings/merit-form-readings.ts';
import { chapHanhTot, tonTrongDocLap } from '../topics/common-topics.ts';
import {
  congTrinhTrongLinhVuc,
  daoTaoDongNghiepDuocCongNhan,
  dongGopXuatSacChoVietNam,
  dotXuatTrongLinhVuc,
  duocBoTinhCongNhanVaDeNghi,
  moHinhGiupNhieuHo,
  namMoHinhOnDinh,
  nhieuDongGop,
  phatMinhTrongLinhVuc,
} from '../topics/labour-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const phongTrao = under(
  provisionAt(luat06_2022, 44, 1, 'a'),
  stood({
    in: 'movement',
    by: ['ministryOrProvince', 'province'],
    as: 'outstanding',
    at: ['interim', 'final'],
    years: 5,
  }),
  duocBinhXet,
);

const phatMinhCongTrinh = under(
  provisionAt(luat06_2022, 44, 1, 'b'),
  anyOf<Requirement>(judged(phatMinhTrongLinhVuc), attested(congTrinhTrongLinhVuc)),
);

const dongGop = under(provisionAt(luat06_2022, 44, 1, 'c'), judged(nhieuDongGop));

const dotXuat = under(provisionAt(luat06_2022, 44, 1, 'd'), judged(dotXuatTrongLinhVuc));

const giaiThuongChuaDoc = under(
  provisionAt(luat06_2022, 44, 1, 'đ'),
  notKnown(
    'unread',
    {
      vi: 'Giải thưởng quốc tế cao của khu vực theo quy định chi tiết của Chính phủ (Điều 44.7)',
      en: 'A high international prize of the region, as the Government details it (Điều 44.7)',
    },
    '98/2023/NĐ-CP',
  ),
);

const giaiThuong = under(
  provisionAt(luat06_2022, 44, 1, 'đ'),
  under(
    provisionAt(nghiDinh152_2025, 21, 2),
    prizeWon(
      [
        { level: 'world', place: 'third' },
        { level: 'continent', place: 'second' },
      ],
      true,
    ),
  ),
  giaiThuongCuaMoiNam,
);

const noiTiep = under<Requirement>(
  provisionAt(luat06_2022, 44, 1, 'e'),
  afterAward(
    { awards: ['BKTTCP'], countsUpward: true },
    runOfYears(
      { years: 5, rated: 'good', ending: 'proposal' },
      allOf<Requirement>(ratedYears(1, 'excellent'), heldAwards({ awards: ['CSTDCS'], times: 3 })),
    ),
  ),
  noiTiepDenThoiDiemDeNghi,
);

const congHienChuaDoc = under(
  provisionAt(luat06_2022, 44, 1, 'g'),
  notKnown(
    'unread',
    {
      vi: 'Quá trình cống hiến lâu dài trong cơ quan, tổ chức, đơn vị theo quy định chi tiết của Chính phủ (Điều 44.7)',
      en: 'Long service in agencies, organisations and units, as the Government details it (Điều 44.7)',
    },
    '98/2023/NĐ-CP',
  ),
);

const congHien = under<Requirement>(provisionAt(luat06_2022, 44, 1, 'g'), congHienHCLD3);

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
  provisionAt(luat06_2022, 44, 2, 'b'),
  allOf<Requirement>(
    recipient('individual', { of: ['worker'] }),
    merits({ kinds: ['initiative'], scope: 'ministryOrProvince', count: 1, applied: true }),
    attested(daoTaoDongNghiepDuocCongNhan),
  ),
  congNhanTheoPhamViQuyetDinh,
);

const nongDan = under(
  provisionAt(luat06_2022, 44, 2, 'c'),
  allOf<Requirement>(
    recipient('individual', { of: ['farmer'] }),
    anyOf<Requirement>(
      merits({ kinds: ['initiative'], scope: 'ministryOrProvince', count: 1, applied: true }),
      allOf<Requirement>(amount(namMoHinhOnDinh, 3), attested(moHinhGiupNhieuHo)),
    ),
  ),
  congNhanTheoPhamViQuyetDinh,
);

const doiNgoai = under(
  provisionAt(luat06_2022, 44, 6),
  allOf<Requirement>(
    anyOf<Requirement>(
      recipient('individual', { of: ['overseasVietnamese', 'foreign'] }),
      recipient('collective', { of: ['overseasVietnamese', 'foreign'] }),
    ),
    judged(tonTrongDocLap),
    judged(dongGopXuatSacChoVietNam),
    attested(duocBoTinhCongNhanVaDeNghi),
  ),
);

/** Điều 44. The prizes of 44.1.đ and long service of 44.1.g stand in the decree. */
export const huanChuongLaoDongHangBa = defineAward({
  code: 'HCLD3',
  name: { vi: 'Huân chương Lao động hạng Ba', en: 'Labour Order, Third Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 44),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 44, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                phongTrao,
                phatMinhCongTrinh,
                dongGop,
                dotXuat,
                giaiThuongChuaDoc,
                noiTiep,
                congHienChuaDoc,
              ),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 44, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 44, 2, 'a'),
                  anyOf<Requirement>(phongTrao, phatMinhCongTrinh, dongGop, dotXuat, giaiThuongChuaDoc),
                ),
                congNhan,
                nongDan,
              ),
            ),
            khoan2KhongLoaiKhoan1,
          ),
          under(
            provisionAt(luat06_2022, 44, 3),
            allOf<Requirement>(
              doanhNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(phongTrao, phatMinhCongTrinh, dongGop, dotXuat, giaiThuongChuaDoc),
            ),
            khoan3KhongLoaiKhoan1,
          ),
          tapTheHCLD3,
          doanhNghiepHCLD3,
          doiNgoai,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 44),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 44, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(phongTrao, phatMinhCongTrinh, dongGop, dotXuat, giaiThuong, noiTiep, congHien),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 44, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 44, 2, 'a'),
                  anyOf<Requirement>(phongTrao, phatMinhCongTrinh, dongGop, dotXuat, giaiThuong),
                ),
                congNhan,
                nongDan,
              ),
            ),
            khoan2KhongLoaiKhoan1,
          ),
          under(
            provisionAt(luat06_2022, 44, 3),
            allOf<Requirement>(
              doanhNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(phongTrao, phatMinhCongTrinh, dongGop, dotXuat, giaiThuong),
            ),
            khoan3KhongLoaiKhoan1,
          ),
          tapTheHCLD3,
          doanhNghiepHCLD3,
          doiNgoai,
        ),
      ),
    ),
  ],
});
