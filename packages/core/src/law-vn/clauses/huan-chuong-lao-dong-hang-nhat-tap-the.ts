import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { duocBinhXet, khoanRiengChoDoiNgoai, noiTiepCuaTapThe } from '../readings/merit-form-readings.ts';
import { chapHanhTot, noiBoDoanKet } from '../topics/common-topics.ts';
import {
  dotXuatDacBietCuaTapThe,
  khongThuocDoiTuongTangCo,
  nhieuDongGopLon,
  thanhTichDacBietTrongPhongTrao,
} from '../topics/labour-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const tieuChuan = anyOf<Requirement>(
  under(provisionAt(luat06_2022, 42, 4, 'a'), attested(dotXuatDacBietCuaTapThe)),
  under(provisionAt(luat06_2022, 42, 4, 'b'), judged(nhieuDongGopLon)),
  under(
    provisionAt(luat06_2022, 42, 4, 'c'),
    allOf<Requirement>(
      stood({ in: 'movement', by: ['president', 'primeMinister'], as: 'outstanding', at: ['interim', 'final'] }),
      judged(thanhTichDacBietTrongPhongTrao),
    ),
    duocBinhXet,
  ),
  under<Requirement>(
    provisionAt(luat06_2022, 42, 4, 'd'),
    afterAward(
      { awards: ['HCLD2'], countsUpward: true },
      runOfYears(
        { years: 5, rated: 'excellent', orHeld: ['TTLDXS'], ending: 'proposal' },
        anyOf<Requirement>(
          heldAwards({ awards: ['CTDCP'], times: 2, countsUpward: true }),
          allOf<Requirement>(
            heldAwards({ awards: ['CTDCP'], times: 1, countsUpward: true }),
            heldAwards({ awards: ['CTDBT'], times: 2, countsUpward: true }),
          ),
          heldAwards({ awards: ['CTDBT'], times: 4, countsUpward: true }),
          allOf<Requirement>(
            attested(khongThuocDoiTuongTangCo),
            heldAwards({ awards: ['BKBT'], times: 4, countsUpward: true }),
          ),
        ),
      ),
    ),
    noiTiepCuaTapThe,
  ),
);

/** Điều 42.4: collectives. */
export const tapTheHCLD1 = under(
  provisionAt(luat06_2022, 42, 4),
  allOf<Requirement>(
    recipient('collective', { except: ['overseasVietnamese', 'foreign'] }),
    judged(noiBoDoanKet),
    judged(chapHanhTot),
    tieuChuan,
  ),
  khoanRiengChoDoiNgoai,
);

/** Điều 42.5: enterprises, without the unity within that clause 4 asks. */
export const doanhNghiepHCLD1 = under(
  provisionAt(luat06_2022, 42, 5),
  allOf<Requirement>(
    recipient('collective', { of: ['enterprise'], except: ['overseasVietnamese', 'foreign'] }),
    judged(chapHanhTot),
    tieuChuan,
  ),
  khoanRiengChoDoiNgoai,
);
