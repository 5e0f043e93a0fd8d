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
import { congHienHCDL2 } from '../long-service/huan-chuong-doc-lap.ts';
import { khoanRiengChoDoiNgoai } from '../readings/merit-form-readings.ts';
import { noiTiepMuoiNam } from '../readings/order-readings.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach, tonTrongDocLap } from '../topics/common-topics.ts';
import {
  beDayTruyenThong,
  boNganhTinhCongNhanVaDeNghi,
  coNhieuThanhTichXuatSac,
  congLaoToLon,
  nhieuThanhTichToanQuoc,
  nhieuThanhTichVoiVietNam,
} from '../topics/high-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

// Điều 37.2: ministries, branches, provinces and bodies of the National Assembly, on a round anniversary.
const boNganhTinh = under(
  provisionAt(luat06_2022, 37, 2),
  allOf<Requirement>(
    recipient('collective', { of: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity'] }),
    under(provisionAt(luat06_2022, 37, 2), roundAnniversary(), {
      vi: '“Năm tròn” (khoản 6 Điều 3) được đọc là năm đề nghị cách năm thành lập một số năm có chữ số cuối cùng là “0”.',
      en: 'A round anniversary (Điều 3.6) is read as a year of the proposal that lies a number of years ending in 0 after the year of founding.',
    }),
    under(
      provisionAt(luat06_2022, 37, 2, 'a'),
      heldAwards({ awards: ['HCDL3'], times: 1, ever: true, countsUpward: true }),
    ),
    under(
      provisionAt(luat06_2022, 37, 2, 'b'),
      allOf<Requirement>(
        judged(coNhieuThanhTichXuatSac),
        judged(beDayTruyenThong),
        judged(congLaoToLon),
        judged(noiBoDoanKet),
        judged(toChucDangTrongSach),
      ),
    ),
  ),
);

// Điều 37.3: the ladder of every other collective.
const tapTheKhac = under(
  provisionAt(luat06_2022, 37, 3),
  allOf<Requirement>(
    recipient('collective', {
      except: ['ministryOrProvince', 'ministryOfDefence', 'ministryOfPublicSecurity', 'overseasVietnamese', 'foreign'],
    }),
    under(
      provisionAt(luat06_2022, 37, 3, 'a'),
      afterAward(
        { awards: ['HCDL3'], countsUpward: true },
        runOfYears(
          { years: 10, rated: 'excellent', orHeld: ['TTLDXS'], ending: 'proposal' },
          anyOf<Requirement>(
            allOf<Requirement>(
              heldAwards({ awards: ['CTDCP'], times: 2, countsUpward: true }),
              heldAwards({ awards: ['BKTTCP'], times: 1, countsUpward: true }),
              heldAwards({ awards: ['BKBT'], times: 1, countsUpward: true }),
            ),
            allOf<Requirement>(
              heldAwards({ awards: ['CTDCP'], times: 2, countsUpward: true }),
              heldAwards({ awards: ['CTDBT'], times: 2, countsUpward: true }),
              heldAwards({ awards: ['BKBT'], times: 1, countsUpward: true }),
            ),
          ),
        ),
      ),
      noiTiepMuoiNam,
    ),
    under(provisionAt(luat06_2022, 37, 3, 'b'), allOf<Requirement>(judged(noiBoDoanKet), judged(toChucDangTrongSach))),
  ),
  khoanRiengChoDoiNgoai,
);

// Điều 37.4
const nuocNgoai = under(
  provisionAt(luat06_2022, 37, 4),
  allOf<Requirement>(
    anyOf<Requirement>(
      recipient('individual', { of: ['overseasVietnamese', 'foreign'] }),
      recipient('collective', { of: ['overseasVietnamese', 'foreign'] }),
    ),
    judged(tonTrongDocLap),
    judged(nhieuThanhTichVoiVietNam),
    attested(boNganhTinhCongNhanVaDeNghi),
  ),
);

/** Điều 37; long service (37.1.a) by Decree 152, Điều 14. */
export const huanChuongDocLapHangNhi = defineAward({
  code: 'HCDL2',
  name: { vi: 'Huân chương Độc lập hạng Nhì', en: 'Independence Order, Second Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 37),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 37, 1),
            allOf<Requirement>(
              recipient('individual', { except: ['overseasVietnamese', 'foreign'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 37, 1, 'a'), congHienChuaDoc),
                under(provisionAt(luat06_2022, 37, 1, 'b'), judged(nhieuThanhTichToanQuoc)),
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
        provisionAt(luat06_2022, 37),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 37, 1),
            allOf<Requirement>(
              recipient('individual', { except: ['overseasVietnamese', 'foreign'] }),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 37, 1, 'a'), congHienHCDL2),
                under(provisionAt(luat06_2022, 37, 1, 'b'), judged(nhieuThanhTichToanQuoc)),
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
