import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { amount } from '../../requirements/amount.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { tonTrongDocLap } from '../topics/common-topics.ts';
import {
  boNganhTinhCongNhanDeNghi,
  dongGopQuanHeHuuNghi,
  nhieuDongGopChoVietNam,
  soNamDongGopChoVietNam,
  soNamLanhSuDanhDu,
  thuocCoQuanNuocNgoai,
} from '../topics/medal-topics.ts';
import { doanKetHuuNghi } from '../topics/other-order-topics.ts';

/** Điều 58. */
export const huyChuongHuuNghi = defineAward({
  code: 'HUCHN',
  name: { vi: 'Huy chương Hữu nghị', en: 'Friendship Medal' },
  class: 'medal',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 58),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 58, 1),
            allOf<Requirement>(
              recipient('individual', { of: ['foreign'] }),
              anyOf<Requirement>(
                under(provisionAt(luat06_2022, 58, 1, 'a'), attested(thuocCoQuanNuocNgoai)),
                under(provisionAt(luat06_2022, 58, 1, 'b'), amount(soNamLanhSuDanhDu, 3)),
                under(provisionAt(luat06_2022, 58, 1, 'c'), amount(soNamDongGopChoVietNam, 5), {
                  vi: '“Không thuộc trường hợp quy định tại điểm a và điểm b” mở thêm đối tượng, không loại người đã thuộc điểm a hoặc điểm b.',
                  en: '“Không thuộc trường hợp …” opens the medal to others; it does not shut out those of points a and b.',
                }),
              ),
            ),
          ),
          under(
            provisionAt(luat06_2022, 58, 2, 'a'),
            allOf<Requirement>(judged(doanKetHuuNghi), judged(tonTrongDocLap)),
          ),
          under(
            provisionAt(luat06_2022, 58, 2, 'b'),
            allOf<Requirement>(
              judged(nhieuDongGopChoVietNam),
              judged(dongGopQuanHeHuuNghi),
              attested(boNganhTinhCongNhanDeNghi),
            ),
          ),
        ),
      ),
    ),
  ],
});
