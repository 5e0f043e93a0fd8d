import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { rated } from '../../requirements/rated.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { guongMauChapHanhTot, noiBoDoanKet } from '../topics/common-topics.ts';
import { tichCucPhongTraoThuongXuyen } from '../topics/title-topics.ts';
import { membersShare, someMembersHold } from '../vocabulary.ts';

/** Điều 27.2: points a, b, d and đ of 27.1, with “Chiến sĩ tiên tiến” in the place of “Lao động tiên tiến”. By Decree 152, Điều 32, the two armed ministers confer it. */
export const donViQuyetThang = defineAward({
  code: 'DVQT',
  name: { vi: 'Đơn vị quyết thắng', en: 'Determined-to-Win Unit' },
  class: 'title',
  level: 'ministryOrProvince',
  nominees: ['collective'],
  delegations: [{ provision: provisionAt(luat06_2022, 27, 3), to: 'ministryOrProvince' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 27, 2),
        allOf<Requirement>(
          recipient('collective', { of: ['armedUnit'] }),
          under(provisionAt(luat06_2022, 27, 1, 'a'), rated('excellent')),
          under(provisionAt(luat06_2022, 27, 1, 'b'), judged(tichCucPhongTraoThuongXuyen)),
          membersShare('completed', 100),
          membersShare('CSTT', 70),
          under(provisionAt(luat06_2022, 27, 1, 'd'), someMembersHold('CSTDCS', 1), {
            vi: '“Đạt danh hiệu” được đọc là đã được tặng danh hiệu của năm đó.',
            en: '“Đạt danh hiệu” is read as conferred for that year.',
          }),
          under(
            provisionAt(luat06_2022, 27, 1, 'đ'),
            allOf<Requirement>(judged(noiBoDoanKet), judged(guongMauChapHanhTot)),
          ),
        ),
        {
          vi: '“Đạt danh hiệu” được đọc là đã được tặng danh hiệu của năm đó. Tỷ lệ tính trên tổng số cá nhân của tập thể; “ít nhất là 70%” gồm cả đúng 70%.',
          en: '“Đạt danh hiệu” is read as conferred for that year. The base is all members of the collective; exactly 70 % is enough.',
        },
      ),
    ),
  ],
});
