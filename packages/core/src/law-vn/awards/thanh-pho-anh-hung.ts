import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import {
  dongGopToLonChoToQuoc,
  heThongChinhTriDoanKet,
  thanhTichToanDien,
  trungTamDongLuc,
} from '../topics/hero-topics.ts';

/** Điều 60. */
export const thanhPhoAnhHung = defineAward({
  code: 'TPAH',
  name: { vi: 'Thành phố Anh hùng', en: 'Heroic City' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 60),
        allOf<Requirement>(
          recipient('collective', { of: ['city'] }),
          under(
            provisionAt(luat06_2022, 60, 1),
            allOf<Requirement>(judged(thanhTichToanDien), judged(dongGopToLonChoToQuoc)),
          ),
          under(provisionAt(luat06_2022, 60, 2), judged(trungTamDongLuc)),
          under(provisionAt(luat06_2022, 60, 3), judged(heThongChinhTriDoanKet)),
        ),
      ),
    ),
  ],
});
