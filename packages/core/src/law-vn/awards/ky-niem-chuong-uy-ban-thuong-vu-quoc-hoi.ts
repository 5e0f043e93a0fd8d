import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/** Điều 71.1: the Law sets no standard. */
export const kyNiemChuongQuocHoi = defineAward({
  code: 'KNCQH',
  name: {
    vi: 'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội',
    en: 'Commemorative Medal of the National Assembly Standing Committee',
  },
  class: 'commemorativeMedal',
  level: 'organization',
  nominees: ['individual'],
  delegations: [{ provision: provisionAt(luat06_2022, 71, 1), to: 'nationalAssembly' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 71, 1),
        allOf<Requirement>(
          recipient('individual'),
          notKnown('delegated', {
            vi: 'Đối tượng, tiêu chuẩn do Ủy ban Thường vụ Quốc hội quy định, cho cá nhân có đóng góp vào quá trình phát triển của Quốc hội',
            en: 'Who and by what standard, set by the National Assembly Standing Committee, for individuals who contributed to the development of the National Assembly',
          }),
        ),
      ),
    ),
  ],
});
