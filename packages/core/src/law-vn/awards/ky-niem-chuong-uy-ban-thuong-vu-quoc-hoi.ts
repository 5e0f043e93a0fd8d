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
import { dongGopPhatTrienQuocHoi } from '../topics/other-form-topics.ts';

/** Điều 71.1: a contribution, and a standard that the Law does not set. */
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
          judged(dongGopPhatTrienQuocHoi),
          notKnown('delegated', {
            vi: 'Đối tượng, tiêu chuẩn do Ủy ban Thường vụ Quốc hội quy định',
            en: 'Who and by what standard, set by the National Assembly Standing Committee',
          }),
        ),
        {
          vi: 'Tên kỷ niệm chương phải được đăng ký với cơ quan quản lý nhà nước về thi đua, khen thưởng ở trung ương (khoản 3): điều kiện của kỷ niệm chương, không phải của người được tặng, nên không hỏi ở đây.',
          en: 'The name of the medal must be registered with the central body for emulation and commendation (clause 3): a condition on the medal, not on the person, and not asked here.',
        },
      ),
    ),
  ],
});
