import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { notKnown } from '../../requirements/not-known.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh129_2025 } from '../instruments/nghi-dinh-129-2025.ts';

/** Điều 75.1.d; the standard was left to provinces (75.2). Since 2025-07-01 there is nobody who could grant it. */
export const giayKhenCapHuyen = defineAward({
  code: 'GKH',
  name: { vi: 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện', en: 'Citation of the chair of a district' },
  class: 'citation',
  level: 'base',
  nominees: ['individual', 'collective', 'household'],
  delegations: [{ provision: provisionAt(luat06_2022, 75, 2), to: 'province' }],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 75, 1, 'd'),
        under(
          provisionAt(luat06_2022, 75, 2),
          notKnown('delegated', {
            vi: 'Tiêu chuẩn xét tặng giấy khen do Bộ, ban, ngành, tỉnh quy định',
            en: 'The standard of the citation, set by the ministry or province',
          }),
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(provisionAt(luat06_2022, 75, 1, 'd'), under(provisionAt(nghiDinh129_2025, 59), anyOf<Requirement>()), {
        vi: 'Luật chưa bỏ điểm d, nhưng từ 01/7/2025 không còn cấp huyện: Chủ tịch Ủy ban nhân dân cấp xã nhận các thẩm quyền của Điều 80.2 và 80.3, và tặng giấy khen của cấp mình (điểm đ). Không còn ai tặng được giấy khen này nên không ai đủ điều kiện nhận.',
        en: 'The Law still has point d, but since 2025-07-01 there is no district level: the chair of the commune took over the powers of Điều 80.2 and 80.3 and grants the citation of the commune (point đ). Nobody can grant this one, so nobody qualifies for it.',
      }),
    ),
  ],
});
