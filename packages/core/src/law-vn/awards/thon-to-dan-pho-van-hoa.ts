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
import { chapHanhTot } from '../topics/common-topics.ts';
import {
  doanKetCongDong,
  doiSongVanHoa,
  giuVungTratTu,
  kinhTeOnDinhPhatTrien,
  moiTruongSachDep,
  phongTraoDiaPhuong,
} from '../topics/title-topics.ts';

/** Điều 30. The frame of Decree 86/2023, in force from 2024-01-30, is unread. */
export const thonToDanPhoVanHoa = defineAward({
  code: 'TDPVH',
  name: { vi: 'Thôn, tổ dân phố văn hóa', en: 'Cultured Village or Residential Group' },
  class: 'title',
  level: 'base',
  nominees: ['collective'],
  yearly: true,
  delegations: [{ provision: provisionAt(luat06_2022, 30, 2), to: 'province' }],
  standards: [
    during(
      '2024-01-01',
      '2024-01-30',
      under(
        provisionAt(luat06_2022, 30),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 30, 1),
            allOf<Requirement>(
              recipient('collective', { of: ['village'] }),
              under(provisionAt(luat06_2022, 30, 1, 'a'), judged(kinhTeOnDinhPhatTrien)),
              under(provisionAt(luat06_2022, 30, 1, 'b'), judged(doiSongVanHoa)),
              under(provisionAt(luat06_2022, 30, 1, 'c'), judged(moiTruongSachDep)),
              under(
                provisionAt(luat06_2022, 30, 1, 'd'),
                allOf<Requirement>(judged(chapHanhTot), judged(giuVungTratTu), judged(phongTraoDiaPhuong)),
              ),
              under(provisionAt(luat06_2022, 30, 1, 'đ'), judged(doanKetCongDong)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 30, 2),
            notKnown('delegated', {
              vi: 'Khung tiêu chuẩn do Chính phủ quy định theo khoản 2 Điều 30: chưa biết văn bản có hiệu lực trước ngày 30/01/2024',
              en: 'The frame of standards of the Government by Điều 30.2: no instrument in force before 2024-01-30 is known',
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
        provisionAt(luat06_2022, 30),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 30, 1),
            allOf<Requirement>(
              recipient('collective', { of: ['village'] }),
              under(provisionAt(luat06_2022, 30, 1, 'a'), judged(kinhTeOnDinhPhatTrien)),
              under(provisionAt(luat06_2022, 30, 1, 'b'), judged(doiSongVanHoa)),
              under(provisionAt(luat06_2022, 30, 1, 'c'), judged(moiTruongSachDep)),
              under(
                provisionAt(luat06_2022, 30, 1, 'd'),
                allOf<Requirement>(judged(chapHanhTot), judged(giuVungTratTu), judged(phongTraoDiaPhuong)),
              ),
              under(provisionAt(luat06_2022, 30, 1, 'đ'), judged(doanKetCongDong)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 30, 2),
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
