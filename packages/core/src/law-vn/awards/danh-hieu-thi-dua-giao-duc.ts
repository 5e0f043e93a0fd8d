import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 32.4: no national standard. */
export const danhHieuThiDuaGiaoDuc = defineAward({
  code: 'DHTDGD',
  name: {
    vi: 'Danh hiệu thi đua đối với cá nhân, tập thể và người đang công tác, học tập tại cơ sở giáo dục',
    en: 'Emulation title of education',
  },
  class: 'title',
  level: 'base',
  nominees: ['individual', 'collective'],
  delegations: [{ provision: provisionAt(luat06_2022, 32, 4), to: 'education' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 32, 4),
        allOf<Requirement>(
          anyOf<Requirement>(recipient('individual'), recipient('collective')),
          notKnown('delegated', {
            vi: 'Danh hiệu và tiêu chuẩn do Bộ trưởng Bộ Giáo dục và Đào tạo hoặc người đứng đầu Bộ, ngành quản lý cơ sở giáo dục quy định',
            en: 'The Minister of Education and Training, or the head of the ministry that manages the institution, sets the titles and their standards',
          }),
        ),
      ),
    ),
  ],
});
