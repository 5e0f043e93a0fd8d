import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { rated } from '../../requirements/rated.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { tinhThanTuLuc } from '../topics/common-topics.ts';

/** Điều 24.2: the standards of 24.1 for the armed forces and the standing militia. The Law does not say “hằng năm” of it. */
export const chienSiTienTien = defineAward({
  code: 'CSTT',
  name: { vi: 'Chiến sĩ tiên tiến', en: 'Advanced Soldier' },
  class: 'title',
  level: 'base',
  nominees: ['individual'],
  delegations: [
    { provision: provisionAt(luat06_2022, 24, 4), to: 'ministryOrProvince' },
    { provision: provisionAt(luat06_2022, 24, 5), to: 'ministryOfDefence' },
  ],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 24, 2),
        allOf<Requirement>(
          recipient('individual', { of: ['army', 'police', 'militia'] }),
          under(provisionAt(luat06_2022, 24, 1, 'a'), rated('good')),
          under(provisionAt(luat06_2022, 24, 1, 'b'), judged(tinhThanTuLuc)),
        ),
      ),
    ),
  ],
});
