import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { thanhNienXungPhongLietSi, thanhTichTrongKhangChien, trungThanhVoiCachMang } from '../topics/medal-topics.ts';

/** Điều 96.2; it stands outside Điều 54–58, and clause 3 leaves only procedure and guidance to the Government. */
export const huyChuongThanhNienXungPhongVeVang = defineAward({
  code: 'HUCTNXPVV',
  name: { vi: 'Huy chương Thanh niên xung phong vẻ vang', en: 'Glorious Youth Volunteer Medal' },
  class: 'medal',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 96, 2),
        allOf<Requirement>(
          recipient('individual', { of: ['youthVolunteer'] }),
          anyOf<Requirement>(
            allOf<Requirement>(
              judged(thanhTichTrongKhangChien),
              judged(trungThanhVoiCachMang),
              served({ in: ['youthVolunteer'], atLeast: 2 }),
            ),
            attested(thanhNienXungPhongLietSi),
          ),
        ),
        {
          vi: 'Thời gian tại ngũ được cộng, vì khoản 2 không nói “liên tục”; liệt sĩ không cần đủ thời gian. Khoản 3 chỉ giao trình tự, thủ tục và việc hướng dẫn; các văn bản ấy chưa đọc được.',
          en: 'Time in service is added up, for clause 2 does not say “liên tục”; a martyr needs no such time. Clause 3 leaves procedure and guidance alone to others; those texts were not read.',
        },
      ),
    ),
  ],
});
