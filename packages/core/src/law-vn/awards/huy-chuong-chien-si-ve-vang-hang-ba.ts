import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { recipient } from '../../requirements/recipient.ts';
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

/** Điều 57.2.c, 57.3.a–b. */
export const huyChuongChienSiVeVangHangBa = defineAward({
  code: 'HUCCSVV3',
  name: { vi: 'Huy chương Chiến sĩ vẻ vang hạng Ba', en: 'Glorious Fighter Medal, Third Class' },
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
              provisionAt(luat06_2022, 57, 2, 'c'),
              served({
                in: ['army', 'police'],
                atLeast: 10,
                below: 15,
                double: ['sea', 'island', 'extremelyDifficult', 'international'],
                unread: danhMucChuaDoc,
                unbroken: true,
              }),
              thoiGianCongTac,
            ),
            under(
              provisionAt(luat06_2022, 57, 3, 'a'),
              allOf<Requirement>(
                recipient('individual', { of: ['nonCommissioned'] }),
                served({
                  in: ['army', 'police'],
                  atLeast: 1,
                  only: ['sea', 'island', 'extremelyDifficult', 'international'],
                  unread: danhMucChuaDoc,
                }),
              ),
              {
                vi: '“Từ đủ 01 năm”: chỉ tính thời gian ở nơi nêu tại khoản 3, không nhân hệ số.',
                en: '“Từ đủ 01 năm”: only time in the places of clause 3, not counted twice.',
              },
            ),
            under(
              provisionAt(luat06_2022, 57, 3, 'b'),
              allOf<Requirement>(
                lietSiTungLamNhiemVu,
                served({
                  in: ['army', 'police'],
                  atLeast: 0,
                  below: 1,
                  only: ['sea', 'island', 'extremelyDifficult', 'international'],
                  unread: danhMucChuaDoc,
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  ],
});
