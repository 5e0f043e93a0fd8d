import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import {
  danhMucChuaDoc,
  doiTuongChienSiVeVang,
  lietSiTungLamNhiemVu,
  thoiGianCongTac,
} from '../clauses/huy-chuong-chien-si-ve-vang.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { heldAwards } from '../vocabulary.ts';

/** Điều 57.2.a, 57.3.b. */
export const huyChuongChienSiVeVangHangNhat = defineAward({
  code: 'HUCCSVV1',
  name: { vi: 'Huy chương Chiến sĩ vẻ vang hạng Nhất', en: 'Glorious Fighter Medal, First Class' },
  class: 'medal',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 57),
        allOf<Requirement>(
          doiTuongChienSiVeVang,
          anyOf<Requirement>(
            under(
              provisionAt(luat06_2022, 57, 2, 'a'),
              served({
                in: ['army', 'police'],
                atLeast: 20,
                double: ['sea', 'island', 'extremelyDifficult', 'international'],
                unread: danhMucChuaDoc,
                unbroken: true,
              }),
              thoiGianCongTac,
            ),
            under(
              provisionAt(luat06_2022, 57, 3, 'b'),
              allOf<Requirement>(
                lietSiTungLamNhiemVu,
                anyOf<Requirement>(
                  served({
                    in: ['army', 'police'],
                    atLeast: 5,
                    only: ['sea', 'island', 'extremelyDifficult', 'international'],
                    unread: danhMucChuaDoc,
                  }),
                  served({
                    in: ['army', 'police'],
                    atLeast: 15,
                    below: 20,
                    double: ['sea', 'island', 'extremelyDifficult', 'international'],
                    unread: danhMucChuaDoc,
                    unbroken: true,
                  }),
                  allOf<Requirement>(
                    heldAwards({ awards: ['HUCCSVV2'], times: 1, ever: true }),
                    served({
                      in: ['army', 'police'],
                      atLeast: 0,
                      below: 20,
                      double: ['sea', 'island', 'extremelyDifficult', 'international'],
                      unread: danhMucChuaDoc,
                      unbroken: true,
                    }),
                  ),
                ),
              ),
              {
                vi: '“Truy tặng nâng lên một hạng”: áp dụng khi tổng thời gian công tác đủ điều kiện của hạng dưới mà chưa đủ của hạng này, hoặc đã được tặng hạng dưới. Phần mở đầu khoản 3 đòi có thời gian làm nhiệm vụ ở nơi nêu tại khoản này cho mọi điểm. Khi cả hai cách tính đều đúng thì cách nào cũng đủ.',
                en: '“Truy tặng nâng lên một hạng”: where the whole time reaches the grade below and not this one, or the grade below was granted. The opening words of clause 3 ask time on duty in its places for each point. Where both ways hold, either is enough.',
              },
            ),
          ),
        ),
      ),
    ),
  ],
});
