import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { existed } from '../../requirements/existed.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { roundAnniversary } from '../../requirements/round-anniversary.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { congHienChuaDoc } from '../long-service/cong-hien-chua-doc.ts';
import { congHienHCQC3 } from '../long-service/huan-chuong-quan-cong.ts';
import { noiTiepMuoiNamVuTrang } from '../readings/order-readings.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import { congLaoToLon, lapThanhTichXuatSac, thanhTichQuocPhong } from '../topics/high-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

// Điều 41.2: the two armed ministries, on a round anniversary.
const haiBo = under(
  provisionAt(luat06_2022, 41, 2),
  allOf<Requirement>(
    recipient('collective', { of: ['ministryOfDefence', 'ministryOfPublicSecurity'] }),
    roundAnniversary(),
    judged(lapThanhTichXuatSac),
    judged(congLaoToLon),
    judged(noiBoDoanKet),
    judged(toChucDangTrongSach),
  ),
  {
    vi: '“Năm tròn” (khoản 6 Điều 3) được đọc là năm đề nghị cách năm thành lập một số năm có chữ số cuối cùng là “0”.',
    en: 'A round anniversary (Điều 3.6) is read as a year of the proposal that lies a number of years ending in 0 after the year of founding.',
  },
);

// Điều 41.3: the ladder of the collectives of the army and the police.
const tapTheVuTrang = under(
  provisionAt(luat06_2022, 41, 3),
  allOf<Requirement>(
    recipient('collective', { of: ['armedUnit'], except: ['militia'] }),
    under(
      provisionAt(luat06_2022, 41, 3, 'a'),
      afterAward(
        { awards: ['HCBVTQ1'], countsUpward: true },
        runOfYears(
          { years: 10, rated: 'excellent', orHeld: ['DVQT'], ending: 'proposal' },
          anyOf<Requirement>(
            allOf<Requirement>(
              heldAwards({ awards: ['CTDCP'], times: 2, countsUpward: true }),
              heldAwards({ awards: ['BKTTCP'], times: 1, countsUpward: true }),
            ),
            allOf<Requirement>(
              heldAwards({ awards: ['CTDCP'], times: 2, countsUpward: true }),
              heldAwards({
                awards: ['CTDBT'],
                times: 2,
                countsUpward: true,
                issuers: ['ministryOfDefence', 'ministryOfPublicSecurity'],
              }),
            ),
          ),
        ),
      ),
      noiTiepMuoiNamVuTrang,
    ),
    under(provisionAt(luat06_2022, 41, 3, 'b'), allOf<Requirement>(judged(noiBoDoanKet), judged(toChucDangTrongSach))),
    under(provisionAt(luat06_2022, 41, 3, 'c'), existed(30)),
  ),
);

/** Điều 41; long service (41.1.a) by Decree 152, Điều 18. */
export const huanChuongQuanCongHangBa = defineAward({
  code: 'HCQC3',
  name: { vi: 'Huân chương Quân công hạng Ba', en: 'Military Exploit Order, Third Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 41),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 41, 1),
            allOf<Requirement>(
              recipient('individual'),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 41, 1, 'a'), congHienChuaDoc),
                under(provisionAt(luat06_2022, 41, 1, 'b'), judged(thanhTichQuocPhong)),
              ),
            ),
          ),
          haiBo,
          tapTheVuTrang,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 41),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 41, 1),
            allOf<Requirement>(
              recipient('individual'),
              judged(chapHanhTot),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 41, 1, 'a'), congHienHCQC3),
                under(provisionAt(luat06_2022, 41, 1, 'b'), judged(thanhTichQuocPhong)),
              ),
            ),
          ),
          haiBo,
          tapTheVuTrang,
        ),
      ),
    ),
  ],
});
