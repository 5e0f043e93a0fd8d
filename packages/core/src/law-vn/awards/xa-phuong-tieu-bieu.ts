import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { khungTieuChuan } from '../readings/title-readings.ts';
import { chapHanhTot } from '../topics/common-topics.ts';
import {
  doiSongVanHoa,
  kinhTeTungBuocPhatTrien,
  moiTruongSachDep,
  nhiemVuKinhTeQuocPhong,
} from '../topics/title-topics.ts';

/** Điều 29; from 2025-07-01 “xã, phường, đặc khu tiêu biểu” by Decree 152, Điều 8. The frame of Decree 86/2023, in force from 2024-01-30, is unread. */
export const xaPhuongTieuBieu = defineAward({
  code: 'XPTB',
  name: { vi: 'Xã, phường, thị trấn tiêu biểu', en: 'Typical Commune, Ward or Township' },
  renamed: [
    during('2025-07-01', '2026-10-01', {
      vi: 'Xã, phường, đặc khu tiêu biểu',
      en: 'Typical Commune, Ward or Special Zone',
    }),
  ],
  class: 'title',
  level: 'ministryOrProvince',
  nominees: ['collective'],
  yearly: true,
  delegations: [{ provision: provisionAt(luat06_2022, 29, 2), to: 'province' }],
  standards: [
    during(
      '2024-01-01',
      '2024-01-30',
      under(
        provisionAt(luat06_2022, 29),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 29, 1),
            allOf<Requirement>(
              recipient('collective', { of: ['commune'] }),
              stood({ in: 'movement', by: ['district'], as: 'leader' }),
              under(provisionAt(luat06_2022, 29, 1, 'a'), judged(nhiemVuKinhTeQuocPhong)),
              under(provisionAt(luat06_2022, 29, 1, 'b'), judged(kinhTeTungBuocPhatTrien)),
              under(provisionAt(luat06_2022, 29, 1, 'c'), judged(doiSongVanHoa)),
              under(provisionAt(luat06_2022, 29, 1, 'd'), judged(moiTruongSachDep)),
              under(provisionAt(luat06_2022, 29, 1, 'đ'), judged(chapHanhTot)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 29, 2),
            notKnown('delegated', {
              vi: 'Khung tiêu chuẩn do Chính phủ quy định theo khoản 2 Điều 29: chưa biết văn bản có hiệu lực trước ngày 30/01/2024',
              en: 'The frame of standards of the Government by Điều 29.2: no instrument in force before 2024-01-30 is known',
            }),
            khungTieuChuan,
          ),
        ),
      ),
    ),
    during(
      '2024-01-30',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 29),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 29, 1),
            allOf<Requirement>(
              recipient('collective', { of: ['commune'] }),
              stood({ in: 'movement', by: ['district'], as: 'leader' }),
              under(provisionAt(luat06_2022, 29, 1, 'a'), judged(nhiemVuKinhTeQuocPhong)),
              under(provisionAt(luat06_2022, 29, 1, 'b'), judged(kinhTeTungBuocPhatTrien)),
              under(provisionAt(luat06_2022, 29, 1, 'c'), judged(doiSongVanHoa)),
              under(provisionAt(luat06_2022, 29, 1, 'd'), judged(moiTruongSachDep)),
              under(provisionAt(luat06_2022, 29, 1, 'đ'), judged(chapHanhTot)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 29, 2),
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
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 29),
        allOf<Requirement>(
          under(
            provisionAt(luat06_2022, 29, 1),
            allOf<Requirement>(
              recipient('collective', { of: ['commune'] }),
              under(provisionAt(nghiDinh152_2025, 8), stood({ in: 'movement', by: ['province'], as: 'leader' }), {
                vi: 'Từ ngày 01/7/2025 không còn cấp huyện: Điều 8 thay “dẫn đầu phong trào thi đua cấp huyện” bằng “cấp tỉnh”, và gọi danh hiệu là xã, phường, đặc khu tiêu biểu.',
                en: 'There is no district level from 2025-07-01 on: Điều 8 puts the movement of the province in the place of that of the district, and names xã, phường, đặc khu.',
              }),
              under(provisionAt(luat06_2022, 29, 1, 'a'), judged(nhiemVuKinhTeQuocPhong)),
              under(provisionAt(luat06_2022, 29, 1, 'b'), judged(kinhTeTungBuocPhatTrien)),
              under(provisionAt(luat06_2022, 29, 1, 'c'), judged(doiSongVanHoa)),
              under(provisionAt(luat06_2022, 29, 1, 'd'), judged(moiTruongSachDep)),
              under(provisionAt(luat06_2022, 29, 1, 'đ'), judged(chapHanhTot)),
            ),
          ),
          under(
            provisionAt(luat06_2022, 29, 2),
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
