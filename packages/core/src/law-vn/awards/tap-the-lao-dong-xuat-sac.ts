import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { noMemberDisciplined } from '../../requirements/no-member-disciplined.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { rated } from '../../requirements/rated.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { luat15_2003 } from '../instruments/luat-15-2003-qh11.ts';
import { guongMauChapHanhTot, noiBoDoanKet } from '../topics/common-topics.ts';
import { luatCuDoanKet, tichCucPhongTraoThuongXuyen } from '../topics/title-topics.ts';
import { membersShare, someMembersHold } from '../vocabulary.ts';

/** Điều 27.1. Unlike the old law and 28.1.c it asks nothing about members under discipline. */
export const tapTheLaoDongXuatSac = defineAward({
  code: 'TTLDXS',
  name: { vi: 'Tập thể lao động xuất sắc', en: 'Excellent Working Collective' },
  class: 'title',
  level: 'ministryOrProvince',
  nominees: ['collective'],
  yearly: true,
  delegations: [{ provision: provisionAt(luat06_2022, 27, 3), to: 'ministryOrProvince' }],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      under(
        provisionAt(luat15_2003, 27),
        allOf<Requirement>(
          recipient('collective'),
          membersShare('completed', 100),
          membersShare('LDTT', 70),
          someMembersHold('CSTDCS', 1),
          noMemberDisciplined('warning'),
          judged(luatCuDoanKet),
          notKnown(
            'memory',
            {
              vi: 'Mức độ hoàn thành nhiệm vụ của tập thể và việc tham gia phong trào thi đua (Điều 27 của luật cũ, chỉ còn nhớ)',
              en: 'How the collective completed its task and took part in emulation (Điều 27 of the old law, only remembered)',
            },
            '15/2003/QH11',
          ),
        ),
      ),
    ),
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 27, 1),
        allOf<Requirement>(
          recipient('collective'),
          under(provisionAt(luat06_2022, 27, 1, 'a'), rated('excellent')),
          under(provisionAt(luat06_2022, 27, 1, 'b'), judged(tichCucPhongTraoThuongXuyen)),
          under(
            provisionAt(luat06_2022, 27, 1, 'c'),
            allOf<Requirement>(membersShare('completed', 100), membersShare('LDTT', 70)),
            {
              vi: '“Đạt danh hiệu” được đọc là đã được tặng danh hiệu của năm đó. Tỷ lệ tính trên tổng số cá nhân của tập thể; “ít nhất là 70%” gồm cả đúng 70%.',
              en: '“Đạt danh hiệu” is read as conferred for that year. The base is all members of the collective; exactly 70 % is enough.',
            },
          ),
          under(provisionAt(luat06_2022, 27, 1, 'd'), someMembersHold('CSTDCS', 1), {
            vi: '“Đạt danh hiệu” được đọc là đã được tặng danh hiệu của năm đó.',
            en: '“Đạt danh hiệu” is read as conferred for that year.',
          }),
          under(
            provisionAt(luat06_2022, 27, 1, 'đ'),
            allOf<Requirement>(judged(noiBoDoanKet), judged(guongMauChapHanhTot)),
          ),
        ),
      ),
    ),
  ],
});
