import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import { hoanThanhVuotChiTieu, tichCucTietKiem, tieuBieuTrongBoTinh } from '../topics/title-topics.ts';

/** Điều 26: the leader of a cluster, “hằng năm”; the leader of a movement by theme, when it is reviewed. */
export const coThiDuaBoTinh = defineAward({
  code: 'CTDBT',
  name: { vi: 'Cờ thi đua của Bộ, ban, ngành, tỉnh', en: 'Emulation Flag of a ministry or province' },
  class: 'title',
  level: 'ministryOrProvince',
  nominees: ['collective'],
  delegations: [{ provision: provisionAt(luat06_2022, 26, 3), to: 'ministryOrProvince' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 26),
        allOf<Requirement>(
          recipient('collective'),
          anyOf<Requirement>(
            under(
              provisionAt(luat06_2022, 26, 1),
              allOf<Requirement>(
                stood({ in: 'cluster', by: ['ministryOrProvince', 'province'], as: 'leader' }),
                under(
                  provisionAt(luat06_2022, 26, 1, 'a'),
                  allOf<Requirement>(judged(hoanThanhVuotChiTieu), judged(tieuBieuTrongBoTinh)),
                ),
                under(
                  provisionAt(luat06_2022, 26, 1, 'b'),
                  allOf<Requirement>(judged(noiBoDoanKet), judged(toChucDangTrongSach), judged(tichCucTietKiem)),
                ),
              ),
            ),
            under(
              provisionAt(luat06_2022, 26, 2),
              stood({
                in: 'movement',
                by: ['ministryOrProvince', 'province'],
                as: 'leader',
                at: ['final'],
                years: 3,
                thematic: true,
              }),
              {
                vi: 'Khoản 2 chỉ xét khi tổng kết phong trào và không nhắc lại các tiêu chuẩn của khoản 1: chỉ cần dẫn đầu phong trào theo chuyên đề từ 03 năm trở lên.',
                en: 'Clause 2 looks only at the final review and does not repeat the standards of clause 1: to lead a movement by theme of 3 years or more is enough.',
              },
            ),
          ),
        ),
      ),
    ),
  ],
});
