import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 76.2: the Law sets no standard. */
export const bangKhenQuanKhu = defineAward({
  code: 'BKQK',
  name: {
    vi: 'Bằng khen của quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương thuộc Bộ Quốc phòng, Ban Cơ yếu Chính phủ',
    en: 'Certificate of Merit of a military region, corps, service, arm or general department, or of the Government Cipher Committee',
  },
  class: 'certificateOfMerit',
  level: 'base',
  nominees: ['individual', 'collective', 'household'],
  delegations: [{ provision: provisionAt(luat06_2022, 76, 2), to: 'ministryOfDefence' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 76, 2),
        notKnown('delegated', {
          vi: 'Bằng khen do Bộ trưởng Bộ Quốc phòng quy định',
          en: 'Set by the Minister of Defence',
        }),
      ),
    ),
  ],
});
