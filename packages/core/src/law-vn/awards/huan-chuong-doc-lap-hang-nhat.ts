import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { roundAnniversary } from '../../requirements/round-anniversary.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { congHienChuaDoc } from '../long-service/cong-hien-chua-doc.ts';
import { congHienHCDL1 } from '../long-service/huan-chuong-doc-lap.ts';
import { khoanRiengChoDoiNgoai } from '../readings/merit-form-readings.ts';
import { noiTiepMuoiNam } from '../readings/order-readings.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach, tonTrongDocLap } from '../topics/common-topics.ts';
import {
  beDayTruyenThong,
  boNganhTinhCongNhanVaDeNghi,
  congLaoToLon,
  lapThanhTichDacBietXuatSac,
  thanhTichDacBietToanQuoc,
  thanhTichDacBietVoiVietNam,
} from '../topics/high-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

// Điều 36.2: ministries, branches, provinces and bodies of the National Assembly, on a round anniversary.
const boNganhTinh = under(
  provisionAt(luat06_2022, 36, 2),
  allOf<Requirement>(
    recipient('collective', { of: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity'] }),
    under(provisionAt(luat06_2022, 36, 2), roundAnniversary(), {
      vi: '“Năm tròn” (khoản 6 Điều 3) được đọc là năm đề nghị cách năm thành lập một số năm có chữ số cuối cùng là “0”.',
      en: 'A round anniversary (Điều 3.6) is read as a year of the proposal that lies a number of years ending in 0 after the year of founding.',
    }),
    under(
      provisionAt(luat06_2022, 36, 2, 'a'),
      heldAwards({ awards: ['HCDL2'], times: 1, ever: true, countsUpward: true }),
    ),
    under(
      provisionAt(luat06_2022, 36, 2, 'b'),
      allOf<Requirement>(
        judged(lapThanhTichDacBietXuatSac),
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

// Điều 36.3: the ladder of every other collective.
const tapTheKhac = under(
  provisionAt(luat06_2022, 36, 3),
  allOf<Requirement>(
    recipient('collective', {
      except: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity', 'overseasVietnamese', 'foreign'],
    }),
    under(
      provisionAt(luat06_2022, 36, 3, 'a'),
      afterAward(
        { awards: ['HCDL2'], countsUpward: true },
        runOfYears(
          { years: 10, rated: 'excellent', orHeld: ['TTLDXS'], ending: 'proposal' },
          anyOf<Requirement>(
            allOf<Requirement>(
              heldAwards({ awards: ['CTDCP'], times: 3, countsUpward: true }),
              heldAwards({ awards: ['BKTTCP'], times: 1, countsUpward: true }),
            ),
            allOf<Requirement>(
              heldAwards({ awards: ['CTDCP'], times: 3, countsUpward: true }),
              heldAwards({ awards: ['CTDBT'], times: 2, countsUpward: true }),
            ),
          ),
        ),
      ),
      noiTiepMuoiNam,
    ),
    under(provisionAt(luat06_2022, 36, 3, 'b'), allOf<Requirement>(judged(noiBoDoanKet), judged(toChucDangTrongSach))),
  ),
  khoanRiengChoDoiNgoai,
);

// Điều 36.4
const nuocNgoai = under(
  provisionAt(luat06_2022, 36, 4),
  allOf<Requirement>(
    anyOf<Requirement>(
      recipient('individual', { of: ['overseasVietnamese', 'foreign'] }),
      recipient('collective', { of: ['overseasVietnamese', 'foreign'] }),
    ),
    judged(tonTrongDocLap),
    judged(thanhTichDacBietVoiVietNam),
    attested(boNganhTinhCongNhanVaDeNghi),
  ),
);

/** Điều 36; long service (36.1.a) by Decree 152, Điều 13. */
export const huanChuongDocLapHangNhat = defineAward({
  code: 'HCDL1',
  name: { vi: 'Huân chương Độc lập hạng Nhất', en: 'Independence Order, First Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 36),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 36, 1),
            allOf<Requirement>(
              recipient('individual', { except: ['overseasVietnamese', 'foreign'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 36, 1, 'a'), congHienChuaDoc),
                under(provisionAt(luat06_2022, 36, 1, 'b'), judged(thanhTichDacBietToanQuoc)),
              ),
            ),
            khoanRiengChoDoiNgoai,
          ),
          boNganhTinh,
          tapTheKhac,
          nuocNgoai,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 36),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 36, 1),
            allOf<Requirement>(
              recipient('individual', { except: ['overseasVietnamese', 'foreign'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 36, 1, 'a'), congHienHCDL1),
                under(provisionAt(luat06_2022, 36, 1, 'b'), judged(thanhTichDacBietToanQuoc)),
              ),
            ),
            khoanRiengChoDoiNgoai,
          ),
          boNganhTinh,
          tapTheKhac,
          nuocNgoai,
        ),
      ),
    ),
  ],
});
