import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh91_2017 } from '../instruments/nghi-dinh-91-2017.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import {
  diDauTietKiem,
  doiMoiPhongTrao,
  heThongChinhTriTrongSach,
  hoanThanhVuotChiTieu,
  luatCuLuaChonCo,
  moHinhMoiHieuQua,
  noiTroiKinhTeXaHoi,
  thamMuuTheChe,
  thanhTichKinhTeXaHoi,
  thanhTichXuatSacTrongNam,
  thucHienTotChuTruong,
  thucHienTotCongTacThiDua,
  tieuBieuSoVoiCacTinh,
  tieuBieuTrongSoDanDau,
} from '../topics/title-topics.ts';

/** Điều 25: three doors, of which only the first two are “hằng năm”. A title of the State by Decree 152, Điều 3.2. */
export const coThiDuaChinhPhu = defineAward({
  code: 'CTDCP',
  name: { vi: 'Cờ thi đua của Chính phủ', en: 'Emulation Flag of the Government' },
  class: 'title',
  level: 'state',
  nominees: ['collective'],
  delegations: [],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      under(
        provisionAt(nghiDinh91_2017, 11),
        allOf<Requirement>(
          recipient('collective'),
          anyOf<Requirement>(
            allOf<Requirement>(
              judged(luatCuLuaChonCo),
              notKnown(
                'memory',
                {
                  vi: 'Tiêu chuẩn cờ thi đua của Bộ, ban, ngành, tỉnh của luật cũ, chỉ còn nhớ',
                  en: 'The standard of the flag of a ministry or province in the old law, only remembered',
                },
                '15/2003/QH11',
              ),
            ),
            stood({ in: 'cluster', by: ['centralCouncil'], as: 'leader' }),
            stood({
              in: 'movement',
              by: ['president', 'primeMinister'],
              as: 'outstanding',
              at: ['interim', 'final'],
              years: 5,
            }),
          ),
          notKnown(
            'memory',
            {
              vi: 'Các tiêu chuẩn chung tại Điều 25 của luật cũ, chỉ còn nhớ',
              en: 'The standards common to all, Điều 25 of the old law, only remembered',
            },
            '15/2003/QH11',
          ),
        ),
      ),
    ),
    during(
      '2024-01-01',
      '2025-07-01',
      under(
        provisionAt(luat06_2022, 25),
        allOf<Requirement>(
          recipient('collective'),
          anyOf<Requirement>(
            under(
              provisionAt(luat06_2022, 25, 1),
              allOf<Requirement>(
                stood({ in: 'cluster', by: ['ministryOrProvince', 'province'], as: 'leader' }),
                judged(tieuBieuTrongSoDanDau),
                under(
                  provisionAt(luat06_2022, 25, 1, 'a'),
                  allOf<Requirement>(judged(thanhTichXuatSacTrongNam), judged(hoanThanhVuotChiTieu)),
                ),
                under(
                  provisionAt(luat06_2022, 25, 1, 'b'),
                  allOf<Requirement>(judged(noiBoDoanKet), judged(toChucDangTrongSach), judged(diDauTietKiem)),
                ),
              ),
            ),
            under(provisionAt(luat06_2022, 25, 2), stood({ in: 'cluster', by: ['centralCouncil'], as: 'leader' })),
            under(
              provisionAt(luat06_2022, 25, 3),
              stood({ in: 'movement', by: ['primeMinister'], as: 'leader', at: ['interim', 'final'], years: 5 }),
            ),
          ),
          under(
            provisionAt(luat06_2022, 25, 4),
            notKnown(
              'unread',
              {
                vi: 'Quy định chi tiết của Chính phủ về Điều 25 đến hết ngày 30/6/2025: chưa đọc được',
                en: 'The details of the Government on Điều 25 up to 2025-06-30: not read',
              },
              '98/2023/NĐ-CP',
            ),
          ),
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 25),
        allOf<Requirement>(
          recipient('collective'),
          anyOf<Requirement>(
            under(
              provisionAt(luat06_2022, 25, 1),
              allOf<Requirement>(
                under(
                  provisionAt(nghiDinh152_2025, 7, 1),
                  stood({ in: 'cluster', by: ['ministryOrProvince', 'province'], as: 'leader' }),
                ),
                judged(tieuBieuTrongSoDanDau),
                under(
                  provisionAt(luat06_2022, 25, 1, 'a'),
                  allOf<Requirement>(judged(thanhTichXuatSacTrongNam), judged(hoanThanhVuotChiTieu)),
                ),
                under(
                  provisionAt(luat06_2022, 25, 1, 'b'),
                  allOf<Requirement>(judged(noiBoDoanKet), judged(toChucDangTrongSach), judged(diDauTietKiem)),
                ),
              ),
              {
                vi: 'Hạn mức 20% số tập thể dẫn đầu cụm, khối và đạt tiêu chuẩn cờ thi đua của Bộ, ban, ngành, tỉnh (Nghị định 152/2025, khoản 1 Điều 7) là hạn mức của nơi đề nghị, không phải tiêu chuẩn của tập thể.',
                en: 'The 20 % of the leading collectives that meet the standard of the flag of the ministry or province (Decree 152/2025, Điều 7.1) is a quota of the proposer, not a standard of the collective.',
              },
            ),
            under(
              provisionAt(luat06_2022, 25, 2),
              allOf<Requirement>(
                stood({ in: 'cluster', by: ['centralCouncil'], as: 'leader' }),
                under(provisionAt(nghiDinh152_2025, 7, 2, 'a'), judged(thanhTichKinhTeXaHoi)),
                under(
                  provisionAt(nghiDinh152_2025, 7, 2, 'b'),
                  allOf<Requirement>(judged(thucHienTotChuTruong), judged(heThongChinhTriTrongSach)),
                ),
                under(provisionAt(nghiDinh152_2025, 7, 2, 'c'), judged(thucHienTotCongTacThiDua)),
              ),
            ),
            under(
              provisionAt(luat06_2022, 25, 3),
              allOf<Requirement>(
                stood({ in: 'movement', by: ['primeMinister'], as: 'leader', at: ['interim', 'final'], years: 5 }),
                under(
                  provisionAt(nghiDinh152_2025, 7, 3),
                  anyOf<Requirement>(
                    under(
                      provisionAt(nghiDinh152_2025, 7, 3, 'a'),
                      allOf<Requirement>(
                        recipient('collective', { of: ['ministryOrProvince'], except: ['province', 'city'] }),
                        judged(thamMuuTheChe),
                        judged(doiMoiPhongTrao),
                      ),
                    ),
                    under(
                      provisionAt(nghiDinh152_2025, 7, 3, 'b'),
                      allOf<Requirement>(
                        recipient('collective', { of: ['province', 'city'] }),
                        judged(noiTroiKinhTeXaHoi),
                        judged(moHinhMoiHieuQua),
                        judged(tieuBieuSoVoiCacTinh),
                      ),
                    ),
                  ),
                  {
                    vi: '“Đối với cấp bộ”, “đối với cấp tỉnh” được đọc là chính bộ, ban, ngành hoặc tỉnh, thành phố được xét; khoản 3 không nêu tiêu chuẩn cho tập thể khác.',
                    en: '“Cấp bộ” and “cấp tỉnh” are read as the ministry or the province itself; clause 3 has no standard for any other collective.',
                  },
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ],
});
