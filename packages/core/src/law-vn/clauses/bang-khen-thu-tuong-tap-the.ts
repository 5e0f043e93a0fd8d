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
import { duocBinhXet, khoanRiengChoDoiNgoai, noiTiepCuaTapTheBangKhen } from '../readings/merit-form-readings.ts';
import { chapHanhTot, guongMauChapHanhTot, noiBoDoanKet } from '../topics/common-topics.ts';
import { phucVuNhiemVuChinhTri } from '../topics/labour-order-topics.ts';
import { dongGopCaQuocPhong, dongGopChoDatNuocDuocCongNhan, dotXuatCuaTapThe } from '../topics/merit-form-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const tieuChuan = anyOf<Requirement>(
  under(provisionAt(luat06_2022, 73, 4, 'a'), judged(dotXuatCuaTapThe)),
  under(provisionAt(luat06_2022, 73, 4, 'b'), judged(dongGopCaQuocPhong)),
  under(
    provisionAt(luat06_2022, 73, 4, 'c'),
    stood({ in: 'cluster', by: ['centralCouncil'], as: 'outstanding' }),
    duocBinhXet,
  ),
  under(
    provisionAt(luat06_2022, 73, 4, 'd'),
    anyOf<Requirement>(
      stood({ in: 'movement', by: ['president', 'primeMinister'], as: 'outstanding', at: ['interim', 'final'] }),
      stood({
        in: 'movement',
        by: ['ministryOrProvince', 'province'],
        as: 'outstanding',
        at: ['interim', 'final'],
        years: 3,
      }),
    ),
    duocBinhXet,
  ),
  under(provisionAt(luat06_2022, 73, 4, 'đ'), judged(phucVuNhiemVuChinhTri)),
  under<Requirement>(
    provisionAt(luat06_2022, 73, 4, 'e'),
    afterAward(
      { awards: ['BKBT'], countsUpward: true },
      runOfYears(
        { years: 5, rated: 'excellent', orHeld: ['TTLDXS', 'DVQT'], ending: 'proposal' },
        anyOf<Requirement>(
          heldAwards({ awards: ['CTDBT'], times: 1, countsUpward: true }),
          heldAwards({ awards: ['BKBT'], times: 2, countsUpward: true }),
        ),
      ),
    ),
    noiTiepCuaTapTheBangKhen,
  ),
);

/** Điều 73.4: collectives. */
export const tapTheBKTTCP = under(
  provisionAt(luat06_2022, 73, 4),
  allOf<Requirement>(
    recipient('collective', { except: ['overseasVietnamese', 'foreign'] }),
    judged(guongMauChapHanhTot),
    judged(noiBoDoanKet),
    tieuChuan,
  ),
  khoanRiengChoDoiNgoai,
);

/** Điều 73.5: enterprises. */
export const doanhNghiepBKTTCP = under(
  provisionAt(luat06_2022, 73, 5),
  allOf<Requirement>(
    recipient('collective', { of: ['enterprise'], except: ['overseasVietnamese', 'foreign'] }),
    judged(chapHanhTot),
    anyOf<Requirement>(tieuChuan, attested(dongGopChoDatNuocDuocCongNhan)),
  ),
  khoanRiengChoDoiNgoai,
);
