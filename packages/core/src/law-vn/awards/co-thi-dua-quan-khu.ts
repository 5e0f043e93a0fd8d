import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 32.2: no national standard. */
export const coThiDuaQuanKhu = defineAward({
  code: 'CTDQK',
  name: {
    vi: 'Cờ thi đua của quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương thuộc Bộ Quốc phòng, Ban Cơ yếu Chính phủ',
    en: 'Emulation Flag of a military region, corps, service, arm or general department',
  },
  class: 'title',
  level: 'base',
  nominees: ['collective'],
  delegations: [{ provision: provisionAt(luat06_2022, 32, 2), to: 'ministryOfDefence' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 32, 2),
        allOf<Requirement>(
          recipient('collective'),
          notKnown('delegated', {
            vi: 'Danh hiệu và tiêu chuẩn do Bộ trưởng Bộ Quốc phòng quy định',
            en: 'The Minister of Defence sets the title and its standard',
          }),
        ),
        {
          vi: 'Điều 20 tặng cờ thi đua cho tập thể; cờ ở đây được đọc như vậy.',
          en: 'By Điều 20 flags go to collectives; this one is read alike.',
        },
      ),
    ),
  ],
});
