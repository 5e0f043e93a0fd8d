import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { existed } from '../../requirements/existed.ts';
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
  dotXuatCuaTapTheTrongLinhVuc,
  khongThuocDoiTuongTangCo,
  nhieuDongGop,
  phucVuNhiemVuChinhTri,
} from '../topics/labour-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const tieuChuan = anyOf<Requirement>(
  under(provisionAt(luat06_2022, 44, 4, 'a'), judged(dotXuatCuaTapTheTrongLinhVuc)),
  under(provisionAt(luat06_2022, 44, 4, 'b'), judged(nhieuDongGop)),
  under(
    provisionAt(luat06_2022, 44, 4, 'c'),
    anyOf<Requirement>(
      stood({ in: 'movement', by: ['president', 'primeMinister'], as: 'outstanding', at: ['interim', 'final'] }),
      stood({
        in: 'movement',
        by: ['ministryOrProvince', 'province'],
        as: 'outstanding',
        at: ['interim', 'final'],
        years: 5,
      }),
    ),
    duocBinhXet,
  ),
  under(provisionAt(luat06_2022, 44, 4, 'd'), judged(phucVuNhiemVuChinhTri)),
  under<Requirement>(
    provisionAt(luat06_2022, 44, 4, 'đ'),
    allOf<Requirement>(
      existed(10),
      afterAward(
        { awards: ['BKTTCP'], countsUpward: true },
        runOfYears(
          { years: 5, rated: 'excellent', orHeld: ['TTLDXS'], ending: 'proposal' },
          anyOf<Requirement>(
            heldAwards({ awards: ['CTDCP'], times: 1, countsUpward: true }),
            heldAwards({ awards: ['CTDBT'], times: 2, countsUpward: true }),
            allOf<Requirement>(
              heldAwards({ awards: ['CTDBT'], times: 1, countsUpward: true }),
              heldAwards({ awards: ['BKBT'], times: 1, countsUpward: true }),
            ),
            allOf<Requirement>(
              attested(khongThuocDoiTuongTangCo),
              heldAwards({ awards: ['BKBT'], times: 2, countsUpward: true }),
            ),
          ),
        ),
      ),
    ),
    noiTiepCuaTapThe,
  ),
);

/** Điều 44.4: collectives. */
export const tapTheHCLD3 = under(
  provisionAt(luat06_2022, 44, 4),
  allOf<Requirement>(
    recipient('collective', { except: ['overseasVietnamese', 'foreign'] }),
    judged(noiBoDoanKet),
    judged(chapHanhTot),
    tieuChuan,
  ),
  khoanRiengChoDoiNgoai,
);

/** Điều 44.5: enterprises, without the unity within that clause 4 asks. */
export const doanhNghiepHCLD3 = under(
  provisionAt(luat06_2022, 44, 5),
  allOf<Requirement>(
    recipient('collective', { of: ['enterprise'], except: ['overseasVietnamese', 'foreign'] }),
    judged(chapHanhTot),
    tieuChuan,
  ),
  khoanRiengChoDoiNgoai,
);
