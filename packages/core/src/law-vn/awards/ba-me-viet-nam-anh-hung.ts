import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { baMeCongHienHySinh } from '../topics/hero-topics.ts';

/** Điều 61. Its standard stands in rules of the Ủy ban Thường vụ Quốc hội (61.2) that were not read, so that nobody is eligible here. */
export const baMeVietNamAnhHung = defineAward({
  code: 'BMVNAH',
  name: { vi: 'Bà mẹ Việt Nam anh hùng', en: 'Heroic Vietnamese Mother' },
  class: 'honoraryTitle',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 61),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 61, 1),
            allOf<Requirement>(recipient('individual', { of: ['heroicMother'] }), judged(baMeCongHienHySinh)),
          ),
          under(
            provisionAt(luat06_2022, 61, 2),
            notKnown('unread', {
              vi: 'Việc xét tặng hoặc truy tặng thực hiện theo quy định của Ủy ban Thường vụ Quốc hội',
              en: 'It is granted by rules of the Standing Committee of the National Assembly',
            }),
          ),
        ),
      ),
    ),
  ],
});
