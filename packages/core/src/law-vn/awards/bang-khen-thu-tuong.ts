import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { amount } from '../../requirements/amount.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { merits } from '../../requirements/merits.ts';
import { prizeWon } from '../../requirements/prize-won.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { doanhNghiepBKTTCP, tapTheBKTTCP } from '../clauses/bang-khen-thu-tuong-tap-the.ts';
import { bangKhenThuTuongTheoLuatCu } from '../clauses/bang-khen-thu-tuong-theo-luat-cu.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import {
  duocBinhXet,
  giaiThuongKhuVuc,
  khoan2BangKhen,
  khoanRiengChoDoiNgoai,
  khongGhiSauDo,
  khongThuocKhoan1Khoan2,
  tinhTuLanTruoc,
} from '../readings/merit-form-readings.ts';
import { chapHanhTot, guongMauChapHanhTot, tonTrongDocLap } from '../topics/common-topics.ts';
import { namMoHinhOnDinh } from '../topics/labour-order-topics.ts';
import {
  daoTaoGiupDoDongNghiep,
  dongGopChoDatNuoc,
  dongGopChoVietNamDuocCongNhan,
  dongGopLonCongSucDatDai,
  dongGopQuocPhongDuocCongNhan,
  giupHoNongDanKhac,
  moHinhAnhHuongCapHuyen,
  moHinhAnhHuongCapXa,
  nhieuThanhTichTrongBoTinh,
  nhieuThanhTichTrongNganhNghe,
  sangKienAnhHuongCapHuyen,
  sangKienAnhHuongCapXa,
} from '../topics/merit-form-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const phongTrao = under(
  provisionAt(luat06_2022, 73, 1, 'a'),
  stood({
    in: 'movement',
    by: ['president', 'primeMinister', 'centralCouncil', 'ministryOrProvince', 'province', 'district', 'other'],
    as: 'outstanding',
  }),
  duocBinhXet,
);

const noiTiepTruoc2025 = under<Requirement>(
  provisionAt(luat06_2022, 73, 1, 'b'),
  allOf<Requirement>(
    heldAwards({ awards: ['BKBT'], times: 1, ever: true, countsUpward: true }),
    runOfYears({ years: 5, rated: 'good', ending: 'proposal' }, heldAwards({ awards: ['CSTDCS'], times: 3 })),
  ),
  khongGhiSauDo,
);

const noiTiep = under<Requirement>(
  provisionAt(luat06_2022, 73, 1, 'b'),
  under<Requirement>(
    provisionAt(nghiDinh152_2025, 33, 7),
    afterAward(
      { awards: ['BKBT'], countsUpward: true },
      runOfYears({ years: 5, rated: 'good', ending: 'proposal' }, heldAwards({ awards: ['CSTDCS'], times: 3 })),
    ),
    tinhTuLanTruoc,
  ),
);

const nhieuThanhTich = under(
  provisionAt(luat06_2022, 73, 1, 'c'),
  anyOf<Requirement>(
    judged(nhieuThanhTichTrongBoTinh),
    prizeWon([
      { level: 'region', place: 'first' },
      { level: 'region', place: 'second' },
      { level: 'region', place: 'third' },
      { level: 'continent', place: 'first' },
      { level: 'continent', place: 'second' },
      { level: 'continent', place: 'third' },
    ]),
  ),
  giaiThuongKhuVuc,
);

const dongGop = under(provisionAt(luat06_2022, 73, 1, 'd'), judged(dongGopChoDatNuoc));

const caNhan = recipient('individual', { except: ['overseasVietnamese', 'foreign'] });

const congNhanNongDan = recipient('individual', {
  of: ['worker', 'farmer', 'labourer'],
  except: ['overseasVietnamese', 'foreign'],
});

const congNhanCapHuyen = under(
  provisionAt(luat06_2022, 73, 2, 'c'),
  allOf<Requirement>(
    recipient('individual', { of: ['worker'] }),
    merits({ kinds: ['initiative'], scope: 'unit', count: 1 }),
    judged(sangKienAnhHuongCapHuyen),
    judged(daoTaoGiupDoDongNghiep),
  ),
);

const congNhanCapXa = under(
  provisionAt(luat06_2022, 73, 2, 'c'),
  under(
    provisionAt(nghiDinh152_2025, 27, 1),
    allOf<Requirement>(
      recipient('individual', { of: ['worker'] }),
      merits({ kinds: ['initiative'], scope: 'unit', count: 1 }),
      judged(sangKienAnhHuongCapXa),
      judged(daoTaoGiupDoDongNghiep),
    ),
  ),
);

const nongDanCapHuyen = under(
  provisionAt(luat06_2022, 73, 2, 'd'),
  allOf<Requirement>(
    recipient('individual', { of: ['farmer'] }),
    amount(namMoHinhOnDinh, 2),
    judged(moHinhAnhHuongCapHuyen),
    judged(giupHoNongDanKhac),
  ),
);

const nongDanCapXa = under(
  provisionAt(luat06_2022, 73, 2, 'd'),
  under(
    provisionAt(nghiDinh152_2025, 27, 2),
    allOf<Requirement>(
      recipient('individual', { of: ['farmer'] }),
      amount(namMoHinhOnDinh, 2),
      judged(moHinhAnhHuongCapXa),
      judged(giupHoNongDanKhac),
    ),
  ),
);

const doanhNhan = under(
  provisionAt(luat06_2022, 73, 3),
  allOf<Requirement>(
    recipient('individual', {
      of: ['entrepreneur', 'intellectual', 'scientist'],
      except: ['worker', 'farmer', 'labourer', 'overseasVietnamese', 'foreign'],
    }),
    judged(chapHanhTot),
    attested(dongGopQuocPhongDuocCongNhan),
  ),
  khongThuocKhoan1Khoan2,
);

const hoGiaDinh = under(
  provisionAt(luat06_2022, 73, 6),
  allOf<Requirement>(recipient('household'), judged(guongMauChapHanhTot), judged(dongGopLonCongSucDatDai)),
);

const doiNgoai = under(
  provisionAt(luat06_2022, 73, 7),
  allOf<Requirement>(
    anyOf<Requirement>(
      recipient('individual', { of: ['overseasVietnamese', 'foreign'] }),
      recipient('collective', { of: ['overseasVietnamese', 'foreign'] }),
    ),
    judged(tonTrongDocLap),
    attested(dongGopChoVietNamDuocCongNhan),
  ),
);

/** Điều 73; 73.2.c–d as Decree 152 Điều 27 puts them since there is no district level. */
export const bangKhenThuTuong = defineAward({
  code: 'BKTTCP',
  name: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: 'Certificate of Merit of the Prime Minister' },
  class: 'certificateOfMerit',
  level: 'state',
  nominees: ['individual', 'collective', 'household'],
  delegations: [],
  standards: [
    during('2017-10-01', '2024-01-01', bangKhenThuTuongTheoLuatCu),
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 73),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 73, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(phongTrao, noiTiepTruoc2025, nhieuThanhTich, dongGop),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 73, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 73, 2, 'a'), anyOf<Requirement>(phongTrao, noiTiepTruoc2025, dongGop)),
                under(provisionAt(luat06_2022, 73, 2, 'b'), judged(nhieuThanhTichTrongNganhNghe)),
                congNhanCapHuyen,
                nongDanCapHuyen,
              ),
            ),
            khoan2BangKhen,
          ),
          doanhNhan,
          tapTheBKTTCP,
          doanhNghiepBKTTCP,
          hoGiaDinh,
          doiNgoai,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 73),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 73, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(phongTrao, noiTiep, nhieuThanhTich, dongGop),
            ),
            khoanRiengChoDoiNgoai,
          ),
          under(
            provisionAt(luat06_2022, 73, 2),
            allOf<Requirement>(
              congNhanNongDan,
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 73, 2, 'a'), anyOf<Requirement>(phongTrao, noiTiep, dongGop)),
                under(provisionAt(luat06_2022, 73, 2, 'b'), judged(nhieuThanhTichTrongNganhNghe)),
                congNhanCapXa,
                nongDanCapXa,
              ),
            ),
            khoan2BangKhen,
          ),
          doanhNhan,
          tapTheBKTTCP,
          doanhNghiepBKTTCP,
          hoGiaDinh,
          doiNgoai,
        ),
      ),
    ),
  ],
});
