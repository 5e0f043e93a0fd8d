import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { khungTieuChuan } from '../readings/title-readings.ts';
import { guongMauChapHanhTot } from '../topics/common-topics.ts';
import { giaDinhDoanKet, giaDinhNoAm, phongTraoCuaGiaDinh } from '../topics/title-topics.ts';

/** Điều 31. The frame of Decree 86/2023, in force from 2024-01-30, is unread. */
export const giaDinhVanHoa = defineAward({
  code: 'GDVH',
  name: { vi: 'Gia đình văn hóa', en: 'Cultured Family' },
  class: 'title',
  level: 'base',
  nominees: ['household'],
  yearly: true,
  delegations: [{ provision: provisionAt(luat06_2022, 31, 2), to: 'province' }],
  standards: [
    during(
      '2024-01-01',
      '2024-01-30',
      under(
        provisionAt(luat06_2022, 31),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 31, 1),
            allOf<Requirement>(
              recipient('household'),
              under(provisionAt(luat06_2022, 31, 1, 'a'), judged(guongMauChapHanhTot)),
              under(provisionAt(luat06_2022, 31, 1, 'b'), judged(phongTraoCuaGiaDinh)),
              under(
                provisionAt(luat06_2022, 31, 1, 'c'),
                allOf<Requirement>(judged(giaDinhNoAm), judged(giaDinhDoanKet)),
              ),
            ),
          ),
          under(
            provisionAt(luat06_2022, 31, 2),
            notKnown('delegated', {
              vi: 'Khung tiêu chuẩn do Chính phủ quy định theo khoản 2 Điều 31: chưa biết văn bản có hiệu lực trước ngày 30/01/2024',
              en: 'The frame of standards of the Government by Điều 31.2: no instrument in force before 2024-01-30 is known',
            }),
            khungTieuChuan,
          ),
        ),
      ),
    ),
    during(
      '2024-01-30',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 31),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 31, 1),
            allOf<Requirement>(
              recipient('household'),
              under(provisionAt(luat06_2022, 31, 1, 'a'), judged(guongMauChapHanhTot)),
              under(provisionAt(luat06_2022, 31, 1, 'b'), judged(phongTraoCuaGiaDinh)),
              under(
                provisionAt(luat06_2022, 31, 1, 'c'),
                allOf<Requirement>(judged(giaDinhNoAm), judged(giaDinhDoanKet)),
              ),
            ),
          ),
          under(
            provisionAt(luat06_2022, 31, 2),
            notKnown(
              'delegated',
              {
                vi: 'Khung tiêu chuẩn do Chính phủ quy định, và phần chi tiết của Ủy ban nhân dân cấp tỉnh theo khung đó: chưa đọc được',
                en: 'The frame of standards of the Government, and the details of the province within it: not read',
              },
              '86/2023/NĐ-CP',
            ),
            khungTieuChuan,
          ),
        ),
      ),
    ),
  ],
});
