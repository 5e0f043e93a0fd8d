import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { noMemberDisciplined } from '../../requirements/no-member-disciplined.ts';
import { rated } from '../../requirements/rated.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { chapHanhTot, noiBoDoanKet } from '../topics/common-topics.ts';
import { phongTraoThuongXuyen } from '../topics/title-topics.ts';
import { membersShare } from '../vocabulary.ts';

/** Điều 28.2: points a, b and d of 28.1, with “Chiến sĩ tiên tiến” in the place of “Lao động tiên tiến”. */
export const donViTienTien = defineAward({
  code: 'DVTT',
  name: { vi: 'Đơn vị tiên tiến', en: 'Advanced Unit' },
  class: 'title',
  level: 'base',
  nominees: ['collective'],
  delegations: [{ provision: provisionAt(luat06_2022, 28, 3), to: 'ministryOrProvince' }],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 28, 2),
        allOf<Requirement>(
          recipient('collective', { of: ['armedUnit'] }),
          under(provisionAt(luat06_2022, 28, 1, 'a'), rated('good'), {
            vi: '“Hoàn thành tốt nhiệm vụ” không kèm “trở lên” được đọc là từ hoàn thành tốt: tập thể hoàn thành xuất sắc không thể kém hơn.',
            en: '“Hoàn thành tốt nhiệm vụ” without “trở lên” is read as good or better: a collective rated excellent cannot stand lower.',
          }),
          under(provisionAt(luat06_2022, 28, 1, 'b'), judged(phongTraoThuongXuyen)),
          membersShare('CSTT', 70),
          noMemberDisciplined('warning'),
          under(provisionAt(luat06_2022, 28, 1, 'd'), allOf<Requirement>(judged(noiBoDoanKet), judged(chapHanhTot))),
        ),
        {
          vi: '“Đạt danh hiệu” được đọc là đã được tặng danh hiệu của năm đó. Tỷ lệ tính trên tổng số cá nhân của tập thể; “ít nhất là 70%” gồm cả đúng 70%.',
          en: '“Đạt danh hiệu” is read as conferred for that year. The base is all members of the collective; exactly 70 % is enough.',
        },
      ),
    ),
  ],
});
