import type { BonusRate } from '../../law/bonus-rate.ts';
import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { awardCodes, type NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh91_2017 } from '../instruments/nghi-dinh-91-2017.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { huyChuong, huyChuongHuuNghi, huyChuongThanhNienXungPhong, nhanDan, uuTu } from './award-groups.ts';
import { halfMore, twice } from './bonus-readings.ts';
import { bonusesUnderDecree98 } from './bonuses-under-decree-98.ts';
import { decree152ToItsEnd } from './table-eras.ts';

const silence: Words = {
  vi: 'Điều 50–55 không nêu danh hiệu, hình thức này: đọc là nghị định không có mức tiền thưởng.',
  en: 'Articles 50–55 do not name it: read as no bonus in the decree.',
};

const perPrize: Words = {
  vi: 'Mức tiền thưởng được đọc là cho mỗi giải thưởng; nghị định không nói về đồng tác giả.',
  en: 'The bonus is read as one for each prize; the decree does not speak of co-authors.',
};

/**
 * Bonuses in multiples of the base salary (Decree 152/2025, Điều 50–55; Decree 98/2023 before it). They are neither
 * competence nor procedure, so that the decree's own end bounds them; from the day of the amending law, unread, on they
 * are unconfirmed. Of Decree 91/2017 only memories exist, which disagree: no rate.
 */
export const bonuses: DecisionTable<NationalAwardCode, BonusRate> = {
  name: 'bonuses',
  label: { vi: 'mức tiền thưởng', en: 'bonuses' },
  decisiveDay: 'decided',
  encoded: { from: nghiDinh91_2017.inForceFrom, until: nghiDinh152_2025.inForceUntil },
  endedBy: nghiDinh152_2025.number,
  unconfirmed: { from: luat06_2022.amendedBy[0].from, because: luat06_2022.amendedBy[0].number },
  gaps: [
    tableGap(
      { from: nghiDinh91_2017.inForceFrom, until: nghiDinh91_2017.inForceUntil },
      awardCodes,
      [nghiDinh91_2017.number],
      {
        vi: 'Mức tiền thưởng của Nghị định 91/2017/NĐ-CP chưa đọc được.',
        en: 'The bonuses of Decree 91/2017 were not read.',
      },
    ),
    tableGap(
      { from: nghiDinh98_2023.inForceFrom, until: nghiDinh98_2023.inForceUntil },
      ['KNCQH', 'KNCBT', 'BKTC', 'GKTC', 'GKGD', 'DHTDTC', 'DHTDGD', 'GDVH', 'HCHN', 'HUCTNXPVV', 'TAH', 'TPAH'],
      [nghiDinh98_2023.number],
      {
        vi: 'Nghị định 98/2023/NĐ-CP có mức tiền thưởng cho trường hợp này hay không: chưa đọc được.',
        en: 'Whether Decree 98/2023 gave a bonus for it was not read.',
      },
    ),
    tableGap(
      { from: nghiDinh98_2023.inForceFrom, until: nghiDinh98_2023.inForceUntil },
      ['GKX'],
      [nghiDinh98_2023.number],
      {
        vi: 'Mức tiền thưởng giấy khen của Chủ tịch Ủy ban nhân dân cấp xã theo Nghị định 98/2023/NĐ-CP: các nguồn không thống nhất.',
        en: 'What Decree 98/2023 paid with a citation of a commune chair: the sources disagree.',
      },
    ),
  ],
  rows: [
    ...bonusesUnderDecree98,
    // Điều 50
    tableRow(decree152ToItsEnd, ['CSTDTQ'], [provisionAt(nghiDinh152_2025, 50, 1, 'a')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '4.5',
    }),
    tableRow(decree152ToItsEnd, ['CSTDBT'], [provisionAt(nghiDinh152_2025, 50, 1, 'b')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '3.0',
    }),
    tableRow(decree152ToItsEnd, ['CSTDCS'], [provisionAt(nghiDinh152_2025, 50, 1, 'c')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '1.0',
    }),
    tableRow(decree152ToItsEnd, ['LDTT', 'CSTT'], [provisionAt(nghiDinh152_2025, 50, 1, 'd')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '0.3',
    }),
    tableRow(decree152ToItsEnd, ['TTLDXS', 'DVQT'], [provisionAt(nghiDinh152_2025, 50, 2, 'a')], {
      kind: 'coefficient',
      nominee: 'collective',
      coefficient: '1.5',
    }),
    tableRow(decree152ToItsEnd, ['TTLDTT', 'DVTT'], [provisionAt(nghiDinh152_2025, 50, 2, 'b')], {
      kind: 'coefficient',
      nominee: 'collective',
      coefficient: '0.8',
    }),
    tableRow(decree152ToItsEnd, ['XPTB'], [provisionAt(nghiDinh152_2025, 50, 2, 'c')], {
      kind: 'coefficient',
      nominee: 'collective',
      coefficient: '2.0',
    }),
    tableRow(decree152ToItsEnd, ['TDPVH'], [provisionAt(nghiDinh152_2025, 50, 2, 'd')], {
      kind: 'coefficient',
      nominee: 'collective',
      coefficient: '1.5',
    }),
    tableRow(decree152ToItsEnd, ['CTDCP'], [provisionAt(nghiDinh152_2025, 50, 2, 'đ')], {
      kind: 'coefficient',
      nominee: 'collective',
      coefficient: '12.0',
    }),
    tableRow(decree152ToItsEnd, ['CTDBT'], [provisionAt(nghiDinh152_2025, 50, 2, 'e')], {
      kind: 'coefficient',
      nominee: 'collective',
      coefficient: '8.0',
    }),
    tableRow(decree152ToItsEnd, ['CTDQK', 'CTDDHQG'], [provisionAt(nghiDinh152_2025, 50, 2, 'g')], {
      kind: 'coefficient',
      nominee: 'collective',
      coefficient: '6.0',
    }),
    // Điều 51
    tableRow(decree152ToItsEnd, ['HCSV'], [provisionAt(nghiDinh152_2025, 51, 1, 'a')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '46.0',
    }),
    tableRow(decree152ToItsEnd, ['HCHCM'], [provisionAt(nghiDinh152_2025, 51, 1, 'b')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '30.5',
    }),
    tableRow(decree152ToItsEnd, ['HCDL1', 'HCQC1'], [provisionAt(nghiDinh152_2025, 51, 1, 'c')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '15.0',
    }),
    tableRow(decree152ToItsEnd, ['HCDL2', 'HCQC2'], [provisionAt(nghiDinh152_2025, 51, 1, 'd')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '12.5',
    }),
    tableRow(decree152ToItsEnd, ['HCDL3', 'HCQC3'], [provisionAt(nghiDinh152_2025, 51, 1, 'đ')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '10.5',
    }),
    tableRow(decree152ToItsEnd, ['HCLD1', 'HCCC1', 'HCBVTQ1'], [provisionAt(nghiDinh152_2025, 51, 1, 'e')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '9.0',
    }),
    tableRow(decree152ToItsEnd, ['HCLD2', 'HCCC2', 'HCBVTQ2', 'HCDDK'], [provisionAt(nghiDinh152_2025, 51, 1, 'g')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '7.5',
    }),
    tableRow(decree152ToItsEnd, ['HCLD3', 'HCCC3', 'HCBVTQ3', 'HCDC'], [provisionAt(nghiDinh152_2025, 51, 1, 'h')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '4.5',
    }),
    tableRow(
      decree152ToItsEnd,
      ['HCSV'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '92.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['HCHCM'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '61.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['HCDL1', 'HCQC1'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '30.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['HCDL2', 'HCQC2'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '25.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['HCDL3', 'HCQC3'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '21.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['HCLD1', 'HCCC1', 'HCBVTQ1'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '18.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['HCLD2', 'HCCC2', 'HCBVTQ2'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '15.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['HCLD3', 'HCCC3', 'HCBVTQ3'],
      [provisionAt(nghiDinh152_2025, 51, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '9.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(decree152ToItsEnd, ['HCHN'], [provisionAt(nghiDinh152_2025, 51, 1)], { kind: 'none' }, silence),
    // Điều 52
    tableRow(decree152ToItsEnd, ['BMVNAH'], [provisionAt(nghiDinh152_2025, 52, 1)], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '15.5',
    }),
    tableRow(decree152ToItsEnd, ['AHLLVTND', 'AHLD'], [provisionAt(nghiDinh152_2025, 52, 2)], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '15.5',
    }),
    tableRow(
      decree152ToItsEnd,
      ['AHLLVTND', 'AHLD'],
      [provisionAt(nghiDinh152_2025, 52, 2)],
      { kind: 'coefficient', nominee: 'collective', coefficient: '31.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(decree152ToItsEnd, ['TAH', 'TPAH'], [provisionAt(nghiDinh152_2025, 52)], { kind: 'none' }, silence),
    tableRow(decree152ToItsEnd, nhanDan, [provisionAt(nghiDinh152_2025, 52, 3)], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '12.5',
    }),
    tableRow(decree152ToItsEnd, uuTu, [provisionAt(nghiDinh152_2025, 52, 3)], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '9.0',
    }),
    // Điều 53
    tableRow(
      decree152ToItsEnd,
      ['GTHCM'],
      [provisionAt(nghiDinh152_2025, 53, 1)],
      { kind: 'coefficient', nominee: 'individual', coefficient: '270.0', perPrize: true },
      perPrize,
    ),
    tableRow(
      decree152ToItsEnd,
      ['GTNN'],
      [provisionAt(nghiDinh152_2025, 53, 2)],
      { kind: 'coefficient', nominee: 'individual', coefficient: '170.0', perPrize: true },
      perPrize,
    ),
    // Điều 54
    tableRow(decree152ToItsEnd, ['BKTTCP'], [provisionAt(nghiDinh152_2025, 54, 1, 'a')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '3.5',
    }),
    tableRow(
      decree152ToItsEnd,
      ['BKTTCP'],
      [provisionAt(nghiDinh152_2025, 54, 2, 'a')],
      { kind: 'coefficient', nominee: 'collective', coefficient: '7.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['BKTTCP'],
      [provisionAt(nghiDinh152_2025, 54, 3)],
      { kind: 'coefficient', nominee: 'household', coefficient: '5.25', timesIndividual: '1.5' },
      halfMore,
    ),
    tableRow(decree152ToItsEnd, ['BKBT'], [provisionAt(nghiDinh152_2025, 54, 1, 'b')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '1.5',
    }),
    tableRow(
      decree152ToItsEnd,
      ['BKBT'],
      [provisionAt(nghiDinh152_2025, 54, 2, 'a')],
      { kind: 'coefficient', nominee: 'collective', coefficient: '3.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['BKBT'],
      [provisionAt(nghiDinh152_2025, 54, 3)],
      { kind: 'coefficient', nominee: 'household', coefficient: '2.25', timesIndividual: '1.5' },
      halfMore,
    ),
    tableRow(decree152ToItsEnd, ['KNCQH'], [provisionAt(nghiDinh152_2025, 54, 1, 'c')], {
      kind: 'atMost',
      nominee: 'individual',
      coefficient: '0.8',
    }),
    tableRow(decree152ToItsEnd, ['KNCBT'], [provisionAt(nghiDinh152_2025, 54, 1, 'd')], {
      kind: 'atMost',
      nominee: 'individual',
      coefficient: '0.6',
    }),
    tableRow(decree152ToItsEnd, ['BKQK', 'BKDHQG'], [provisionAt(nghiDinh152_2025, 54, 1, 'đ')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '1.0',
    }),
    tableRow(
      decree152ToItsEnd,
      ['BKQK', 'BKDHQG'],
      [provisionAt(nghiDinh152_2025, 54, 2, 'b')],
      { kind: 'coefficient', nominee: 'collective', coefficient: '2.0', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['BKQK', 'BKDHQG'],
      [provisionAt(nghiDinh152_2025, 54, 3)],
      { kind: 'coefficient', nominee: 'household', coefficient: '1.5', timesIndividual: '1.5' },
      halfMore,
    ),
    tableRow(decree152ToItsEnd, ['GKDV', 'GKDN', 'GKS', 'GKX'], [provisionAt(nghiDinh152_2025, 54, 1, 'e')], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '0.3',
    }),
    tableRow(
      decree152ToItsEnd,
      ['GKDV', 'GKDN', 'GKS', 'GKX'],
      [provisionAt(nghiDinh152_2025, 54, 2, 'c')],
      { kind: 'coefficient', nominee: 'collective', coefficient: '0.6', timesIndividual: '2' },
      twice,
    ),
    tableRow(
      decree152ToItsEnd,
      ['GKDV', 'GKDN', 'GKS', 'GKX'],
      [provisionAt(nghiDinh152_2025, 54, 3)],
      { kind: 'coefficient', nominee: 'household', coefficient: '0.45', timesIndividual: '1.5' },
      halfMore,
    ),
    tableRow(
      decree152ToItsEnd,
      ['GKH'],
      [provisionAt(nghiDinh152_2025, 54, 1, 'e')],
      { kind: 'none' },
      {
        vi: 'Chỉ nêu giấy khen của Điều 75.1.a, b, c, đ: giấy khen của cấp huyện (điểm d) không còn.',
        en: 'Only the citations of Article 75.1.a, b, c, đ are named: that of the district (d) is gone.',
      },
    ),
    // Điều 55
    tableRow(decree152ToItsEnd, [...huyChuong, ...huyChuongHuuNghi], [provisionAt(nghiDinh152_2025, 55)], {
      kind: 'coefficient',
      nominee: 'individual',
      coefficient: '1.5',
    }),
    tableRow(
      decree152ToItsEnd,
      huyChuongThanhNienXungPhong,
      [provisionAt(nghiDinh152_2025, 55)],
      { kind: 'none' },
      {
        vi: 'Điều 55 chỉ nêu huy chương của Điều 54.2 Luật, không có huy chương của Điều 96.2.',
        en: 'Article 55 names only the medals of Article 54.2 of the Law, not that of Article 96.2.',
      },
    ),
    // others
    tableRow(
      decree152ToItsEnd,
      ['GDVH', 'DHTDTC', 'DHTDGD'],
      [provisionAt(nghiDinh152_2025, 50)],
      { kind: 'none' },
      silence,
    ),
    tableRow(decree152ToItsEnd, ['GKTC', 'GKGD'], [provisionAt(nghiDinh152_2025, 54)], { kind: 'none' }, silence),
    tableRow(decree152ToItsEnd, ['BKTC'], [provisionAt(nghiDinh152_2025, 48, 5)], {
      kind: 'setBy',
      who: {
        vi: 'cơ quan trung ương của tổ chức chính trị, tổ chức chính trị - xã hội',
        en: 'central body of the political or socio-political organisation',
      },
    }),
  ],
};
