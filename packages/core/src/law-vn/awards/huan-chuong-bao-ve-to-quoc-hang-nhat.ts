import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { ratedYears } from '../../requirements/rated-years.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { congHienHCBVTQ1 } from '../long-service/huan-chuong-bao-ve-to-quoc.ts';
import {
  caNhanLucLuongVuTrang,
  noiTiepCuaCaNhanVuTrang,
  noiTiepCuaTapTheVuTrang,
} from '../readings/merit-form-readings.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import {
  congTrinhQuocPhongTieuBieuCapNhaNuoc,
  quocPhongAnNinhDacBietToanQuoc,
  tapTheVuTrangDacBietToanQuoc,
} from '../topics/defence-order-topics.ts';
import { khongThuocDoiTuongTangCo } from '../topics/labour-order-topics.ts';
import { afterAward, heldAwards, runOfYears } from '../vocabulary.ts';

const dotXuat = under(provisionAt(luat06_2022, 45, 1, 'a'), judged(quocPhongAnNinhDacBietToanQuoc));

const congTrinh = under(provisionAt(luat06_2022, 45, 1, 'b'), attested(congTrinhQuocPhongTieuBieuCapNhaNuoc));

const noiTiep = under<Requirement>(
  provisionAt(luat06_2022, 45, 1, 'c'),
  afterAward(
    { awards: ['HCBVTQ2'], countsUpward: true },
    runOfYears(
      { years: 5, rated: 'good', ending: 'proposal' },
      allOf<Requirement>(
        ratedYears(3, 'excellent'),
        heldAwards({ awards: ['CSTDBT'], times: 2, issuers: ['ministryOfDefence', 'ministryOfPublicSecurity'] }),
      ),
    ),
  ),
  noiTiepCuaCaNhanVuTrang,
);

const congHienChuaDoc = under(
  provisionAt(luat06_2022, 45, 1, 'd'),
  notKnown(
    'unread',
    {
      vi: 'Quá trình cống hiến lâu dài trong lực lượng vũ trang nhân dân theo quy định chi tiết của Chính phủ (Điều 45.3)',
      en: 'Long service in the armed forces, as the Government details it (Điều 45.3)',
    },
    '98/2023/NĐ-CP',
  ),
);

const congHien = under<Requirement>(provisionAt(luat06_2022, 45, 1, 'd'), congHienHCBVTQ1);

const caNhan = recipient('individual', { of: ['army', 'police', 'militia'] });

const tapThe = under(
  provisionAt(luat06_2022, 45, 2),
  allOf<Requirement>(
    recipient('collective', { of: ['armedUnit'] }),
    judged(noiBoDoanKet),
    judged(toChucDangTrongSach),
    judged(chapHanhTot),
    anyOf<Requirement>(
      under(provisionAt(luat06_2022, 45, 2, 'a'), attested(tapTheVuTrangDacBietToanQuoc)),
      under<Requirement>(
        provisionAt(luat06_2022, 45, 2, 'b'),
        afterAward(
          { awards: ['HCBVTQ2'], countsUpward: true },
          runOfYears(
            { years: 5, rated: 'excellent', orHeld: ['DVQT'], ending: 'proposal' },
            anyOf<Requirement>(
              heldAwards({ awards: ['CTDCP'], times: 2, countsUpward: true }),
              allOf<Requirement>(
                heldAwards({ awards: ['CTDCP'], times: 1, countsUpward: true }),
                heldAwards({
                  awards: ['CTDBT'],
                  times: 2,
                  countsUpward: true,
                  issuers: ['ministryOfDefence', 'ministryOfPublicSecurity'],
                }),
              ),
              heldAwards({
                awards: ['CTDBT'],
                times: 4,
                countsUpward: true,
                issuers: ['ministryOfDefence', 'ministryOfPublicSecurity'],
              }),
              allOf<Requirement>(
                attested(khongThuocDoiTuongTangCo),
                heldAwards({
                  awards: ['BKBT'],
                  times: 4,
                  countsUpward: true,
                  issuers: ['ministryOfDefence', 'ministryOfPublicSecurity'],
                }),
              ),
            ),
          ),
        ),
        noiTiepCuaTapTheVuTrang,
      ),
    ),
  ),
);

/** Điều 45. Long service (45.1.d) stands in the decree. */
export const huanChuongBaoVeToQuocHangNhat = defineAward({
  code: 'HCBVTQ1',
  name: { vi: 'Huân chương Bảo vệ Tổ quốc hạng Nhất', en: 'Order of Defence of the Fatherland, First Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 45),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 45, 1),
            allOf<Requirement>(
              caNhan,
              judged(chapHanhTot),
              anyOf<Requirement>(dotXuat, congTrinh, noiTiep, congHienChuaDoc),
            ),
            caNhanLucLuongVuTrang,
          ),
          tapThe,
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 45),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 45, 1),
            allOf<Requirement>(caNhan, judged(chapHanhTot), anyOf<Requirement>(dotXuat, congTrinh, noiTiep, congHien)),
            caNhanLucLuongVuTrang,
          ),
          tapThe,
        ),
      ),
    ),
  ],
});
