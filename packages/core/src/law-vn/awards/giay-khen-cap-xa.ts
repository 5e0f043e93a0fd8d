import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 75.1.đ; the standard is left to provinces (75.2). */
export const giayKhenCapXa = defineAward({
  code: 'GKX',
  name: { vi: 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', en: 'Citation of the chair of a commune' },
  class: 'citation',
  level: 'base',
  nominees: ['individual', 'collective', 'household'],
  delegations: [{ provision: provisionAt(luat06_2022, 75, 2), to: 'province' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 75, 1, 'đ'),
        under(
          provisionAt(luat06_2022, 75, 2),
          notKnown('delegated', {
            vi: 'Tiêu chuẩn xét tặng giấy khen do Bộ, ban, ngành, tỉnh quy định',
            en: 'The standard of the citation, set by the ministry or province',
          }),
        ),
      ),
    ),
  ],
});
