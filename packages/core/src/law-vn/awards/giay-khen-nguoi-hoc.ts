import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { dangHocTap } from '../topics/merit-form-topics.ts';

/** Điều 76.4: the Law sets no standard. */
export const giayKhenNguoiHoc = defineAward({
  code: 'GKGD',
  name: {
    vi: 'Giấy khen đối với cá nhân, tập thể người đang học tập tại cơ sở giáo dục',
    en: 'Citation for learners at an educational institution',
  },
  class: 'citation',
  level: 'base',
  nominees: ['individual', 'collective'],
  delegations: [{ provision: provisionAt(luat06_2022, 76, 4), to: 'education' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 76, 4),
        allOf<Requirement>(
          anyOf<Requirement>(recipient('individual'), recipient('collective')),
          attested(dangHocTap),
          notKnown('delegated', {
            vi: 'Giấy khen do Bộ trưởng Bộ Giáo dục và Đào tạo hoặc người đứng đầu Bộ, ngành, tổ chức quản lý cơ sở giáo dục quy định',
            en: 'Set by the Minister of Education and Training or the head of the ministry or organisation that manages the institution',
          }),
        ),
      ),
    ),
  ],
});
