import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { judged } from '../../requirements/judged.ts';
import { rated } from '../../requirements/rated.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { luat15_2003 } from '../instruments/luat-15-2003-qh11.ts';
import { guongMauChapHanhTot, tinhThanTuLuc } from '../topics/common-topics.ts';
import {
  daoDucTrongCongDong,
  laoDongSanXuatHieuQua,
  luatCuChapHanh,
  luatCuDoanKet,
  luatCuNangSuat,
  luatCuPhongTrao,
  phongTraoVaHoatDongXaHoi,
} from '../topics/title-topics.ts';

/** Điều 24.1, 24.3. The Law does not say “hằng năm” of it. */
export const laoDongTienTien = defineAward({
  code: 'LDTT',
  name: { vi: 'Lao động tiên tiến', en: 'Advanced Worker' },
  class: 'title',
  level: 'base',
  nominees: ['individual'],
  delegations: [
    { provision: provisionAt(luat06_2022, 24, 4), to: 'ministryOrProvince' },
    { provision: provisionAt(luat06_2022, 24, 6), to: 'province' },
  ],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      under(
        provisionAt(luat15_2003, 24),
        allOf<Requirement>(
          recipient('individual'),
          rated('good'),
          judged(luatCuNangSuat),
          judged(luatCuChapHanh),
          judged(luatCuDoanKet),
          judged(luatCuPhongTrao),
        ),
      ),
    ),
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 24),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 24, 1),
            allOf<Requirement>(
              recipient('individual', { of: ['employee'] }),
              under(provisionAt(luat06_2022, 24, 1, 'a'), rated('good')),
              under(provisionAt(luat06_2022, 24, 1, 'b'), judged(tinhThanTuLuc)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 24, 3),
            allOf<Requirement>(
              recipient('individual', {
                of: ['worker', 'farmer', 'labourer'],
                except: ['employee', 'army', 'police', 'militia'],
              }),
              under(
                provisionAt(luat06_2022, 24, 3, 'a'),
                allOf<Requirement>(judged(laoDongSanXuatHieuQua), judged(phongTraoVaHoatDongXaHoi)),
              ),
              under(
                provisionAt(luat06_2022, 24, 3, 'b'),
                allOf<Requirement>(judged(guongMauChapHanhTot), judged(daoDucTrongCongDong)),
              ),
            ),
            {
              vi: '“Người lao động” ở khoản 1 là người lao động của cơ quan, tổ chức, đơn vị (khoản 4); khoản 3 là những người còn lại, không cần xếp loại mức độ hoàn thành nhiệm vụ.',
              en: 'Người lao động in clause 1 are those of an agency, organisation or unit (clause 4); clause 3 is for all others and asks no rating of tasks.',
            },
          ),
        ),
      ),
    ),
  ],
});
