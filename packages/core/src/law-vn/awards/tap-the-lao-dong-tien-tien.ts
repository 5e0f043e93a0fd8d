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
import { luat15_2003 } from '../instruments/luat-15-2003-qh11.ts';
import { chapHanhTot, noiBoDoanKet } from '../topics/common-topics.ts';
import { luatCuDoanKet, luatCuPhongTrao, phongTraoThuongXuyen } from '../topics/title-topics.ts';
import { membersShare } from '../vocabulary.ts';

/** Điều 28.1. */
export const tapTheLaoDongTienTien = defineAward({
  code: 'TTLDTT',
  name: { vi: 'Tập thể lao động tiên tiến', en: 'Advanced Working Collective' },
  class: 'title',
  level: 'base',
  nominees: ['collective'],
  yearly: true,
  delegations: [{ provision: provisionAt(luat06_2022, 28, 3), to: 'ministryOrProvince' }],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      under(
        provisionAt(luat15_2003, 28),
        allOf<Requirement>(
          recipient('collective'),
          rated('good'),
          judged(luatCuPhongTrao),
          membersShare('LDTT', 50, { above: true }),
          noMemberDisciplined('warning'),
          judged(luatCuDoanKet),
        ),
        { vi: '“Trên 50%”: đúng 50% chưa đủ.', en: 'Above 50 %: exactly half is not enough.' },
      ),
    ),
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 28, 1),
        allOf<Requirement>(
          recipient('collective'),
          under(provisionAt(luat06_2022, 28, 1, 'a'), rated('good'), {
            vi: '“Hoàn thành tốt nhiệm vụ” không kèm “trở lên” được đọc là từ hoàn thành tốt: tập thể hoàn thành xuất sắc không thể kém hơn.',
            en: '“Hoàn thành tốt nhiệm vụ” without “trở lên” is read as good or better: a collective rated excellent cannot stand lower.',
          }),
          under(provisionAt(luat06_2022, 28, 1, 'b'), judged(phongTraoThuongXuyen)),
          under(
            provisionAt(luat06_2022, 28, 1, 'c'),
            allOf<Requirement>(membersShare('LDTT', 70), noMemberDisciplined('warning')),
            {
              vi: '“Đạt danh hiệu” được đọc là đã được tặng danh hiệu của năm đó. Tỷ lệ tính trên tổng số cá nhân của tập thể; “ít nhất là 70%” gồm cả đúng 70%.',
              en: '“Đạt danh hiệu” is read as conferred for that year. The base is all members of the collective; exactly 70 % is enough.',
            },
          ),
          under(provisionAt(luat06_2022, 28, 1, 'd'), allOf<Requirement>(judged(noiBoDoanKet), judged(chapHanhTot))),
        ),
      ),
    ),
  ],
});
