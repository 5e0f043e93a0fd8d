import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 76.1: the Law sets no standard. */
export const giayKhenToChuc = defineAward({
  code: 'GKTC',
  name: {
    vi: 'Giấy khen của tổ chức chính trị, tổ chức chính trị - xã hội',
    en: 'Citation of a political or socio-political organisation',
  },
  class: 'citation',
  level: 'organization',
  nominees: ['individual', 'collective', 'household'],
  delegations: [{ provision: provisionAt(luat06_2022, 76, 1), to: 'organization' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 76, 1),
        notKnown('delegated', {
          vi: 'Giấy khen do cơ quan trung ương của tổ chức quy định',
          en: 'Set by the centre of the organisation',
        }),
      ),
    ),
  ],
});
