import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 32.1: no national standard, and nothing about who may receive. */
export const danhHieuThiDuaCuaToChuc = defineAward({
  code: 'DHTDTC',
  name: {
    vi: 'Danh hiệu thi đua của tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức chính trị xã hội - nghề nghiệp, tổ chức xã hội, tổ chức xã hội - nghề nghiệp',
    en: 'Emulation title of a political, social or professional organisation',
  },
  class: 'title',
  level: 'organization',
  nominees: ['individual', 'collective', 'household'],
  delegations: [{ provision: provisionAt(luat06_2022, 32, 1), to: 'organization' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 32, 1),
        notKnown('delegated', {
          vi: 'Danh hiệu và tiêu chuẩn do cơ quan trung ương của tổ chức quy định',
          en: 'The central body of the organisation sets the titles and their standards',
        }),
      ),
    ),
  ],
});
