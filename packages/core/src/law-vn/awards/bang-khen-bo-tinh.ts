import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { merits } from '../../requirements/merits.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { duocBinhXet, haiNamLienTucCuaTapThe, haiNhanhCuaDiemD } from '../readings/merit-form-readings.ts';
import { chapHanhTot, guongMauChapHanhTot, noiBoDoanKet } from '../topics/common-topics.ts';
import { dotXuatCuaTapTheTrongLinhVuc } from '../topics/labour-order-topics.ts';
import {
  chamLoDoiSongTapThe,
  dongGopChoBoDiaPhuongDuocCongNhan,
  dongGopKinhTeXaHoi,
  nhieuDongGopCongSucDatDai,
  nhieuThanhTichCapXa,
  nhieuThanhTichTrongLinhVuc,
  thucHienTotDanChuCoSo,
  tietKiemChongThamNhung,
  toChucTotPhongTrao,
} from '../topics/merit-form-topics.ts';
import { heldAwards, runOfYears } from '../vocabulary.ts';

const tieuChuanCaNhan = anyOf<Requirement>(
  under(
    provisionAt(luat06_2022, 74, 1, 'a'),
    stood({ in: 'movement', by: ['ministryOrProvince', 'province'], as: 'outstanding' }),
    duocBinhXet,
  ),
  under(provisionAt(luat06_2022, 74, 1, 'b'), judged(nhieuThanhTichTrongLinhVuc)),
  under(provisionAt(luat06_2022, 74, 1, 'c'), judged(dongGopKinhTeXaHoi)),
  under(
    provisionAt(luat06_2022, 74, 1, 'd'),
    anyOf<Requirement>(
      heldAwards({ awards: ['CSTDCS'], times: 2, consecutiveYears: true }),
      runOfYears(
        { years: 2, rated: 'excellent', ending: 'proposal' },
        anyOf<Requirement>(
          merits({ kinds: ['initiative'], scope: 'unit', count: 2, applied: true }),
          merits({ kinds: ['science'], scope: 'unit', count: 2, applied: true }),
        ),
      ),
    ),
    haiNhanhCuaDiemD,
  ),
  under(
    provisionAt(luat06_2022, 74, 1, 'đ'),
    allOf<Requirement>(recipient('individual', { of: ['worker', 'farmer', 'labourer'] }), judged(nhieuThanhTichCapXa)),
  ),
);

const tieuChuanTapThe = anyOf<Requirement>(
  under(
    provisionAt(luat06_2022, 74, 3, 'a'),
    stood({
      in: 'movement',
      by: ['president', 'primeMinister', 'centralCouncil', 'ministryOrProvince', 'province', 'district', 'other'],
      as: 'outstanding',
    }),
    duocBinhXet,
  ),
  under(provisionAt(luat06_2022, 74, 3, 'b'), judged(dotXuatCuaTapTheTrongLinhVuc)),
  under(provisionAt(luat06_2022, 74, 3, 'c'), judged(dongGopKinhTeXaHoi)),
  under(
    provisionAt(luat06_2022, 74, 3, 'd'),
    allOf<Requirement>(
      runOfYears({ years: 2, rated: 'excellent', orHeld: ['TTLDXS', 'DVQT'], ending: 'proposal' }),
      judged(thucHienTotDanChuCoSo),
      judged(toChucTotPhongTrao),
      judged(chamLoDoiSongTapThe),
      judged(tietKiemChongThamNhung),
    ),
    haiNamLienTucCuaTapThe,
  ),
);

/** Điều 74; ministries and provinces detail it (74.6). */
export const bangKhenBoTinh = defineAward({
  code: 'BKBT',
  name: { vi: 'Bằng khen của Bộ, ban, ngành, tỉnh', en: 'Certificate of Merit of a Ministry or Province' },
  class: 'certificateOfMerit',
  level: 'ministryOrProvince',
  nominees: ['individual', 'collective', 'household'],
  delegations: [{ provision: provisionAt(luat06_2022, 74, 6), to: 'ministryOrProvince' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 74),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 74, 1),
            allOf<Requirement>(recipient('individual'), judged(guongMauChapHanhTot), tieuChuanCaNhan),
          ),
          under(
            provisionAt(luat06_2022, 74, 2),
            allOf<Requirement>(
              recipient('individual', { of: ['entrepreneur', 'intellectual', 'scientist'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(tieuChuanCaNhan, attested(dongGopChoBoDiaPhuongDuocCongNhan)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 74, 3),
            allOf<Requirement>(
              recipient('collective'),
              judged(guongMauChapHanhTot),
              judged(noiBoDoanKet),
              tieuChuanTapThe,
            ),
          ),
          under(
            provisionAt(luat06_2022, 74, 4),
            allOf<Requirement>(
              recipient('collective', { of: ['enterprise'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(tieuChuanTapThe, attested(dongGopChoBoDiaPhuongDuocCongNhan)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 74, 5),
            allOf<Requirement>(recipient('household'), judged(guongMauChapHanhTot), judged(nhieuDongGopCongSucDatDai)),
          ),
        ),
      ),
    ),
  ],
});
