import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 76.3: the Law sets no standard. */
export const bangKhenDaiHocQuocGia = defineAward({
  code: 'BKDHQG',
  name: { vi: 'Bằng khen của đại học quốc gia', en: 'Certificate of Merit of a national university' },
  class: 'certificateOfMerit',
  level: 'base',
  nominees: ['individual', 'collective', 'household'],
  delegations: [{ provision: provisionAt(luat06_2022, 76, 3), to: 'education' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 76, 3),
        notKnown('delegated', {
          vi: 'Bằng khen do Bộ trưởng Bộ Giáo dục và Đào tạo quy định',
          en: 'Set by the Minister of Education and Training',
        }),
      ),
    ),
  ],
});
