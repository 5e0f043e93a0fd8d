import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { QuotaRounding } from '../../law/quota-count.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh91_2017 } from '../instruments/nghi-dinh-91-2017.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { underDecree98, underDecree152, underLaw } from './table-eras.ts';

/** By which clause of Điều 25 the flag of the Government is proposed: each has standards and limits of its own. */
export type FlagDoor = '25.1' | '25.2' | '25.3';

/** How many may be proposed or awarded. */
export type Quota =
  | {
      readonly kind: 'share';
      /** Whole percent, at most. */
      readonly percent: number;
      /** What the share is taken of, within one proposing ministry or province. */
      readonly of: 'holdersOfLowerTitle' | 'leadersOfClusters' | 'collectivesMeetingLowerStandard';
      readonly ofWords: Words;
      /** By a reading: no national rule says. */
      readonly rounding: QuotaRounding;
      readonly door?: FlagDoor;
    }
  /** No national limit; a local rule may set one. */
  | { readonly kind: 'none'; readonly door?: FlagDoor };

const notMore: Words = {
  vi: '“Không quá” được đọc chặt: phần lẻ bỏ đi. Không có quy định quốc gia về làm tròn, nên nơi khác quy định thì theo nơi đó. Tỷ lệ tính trong phạm vi một bộ, ban, ngành, tỉnh trình.',
  en: '“Not more than” is read strictly: a part of a case falls away. No national rule speaks of rounding; a local one goes first. The share is taken within one proposing ministry or province.',
};

/** Shares that bound how many are proposed or awarded. */
export const quotas: DecisionTable<NationalAwardCode, Quota> = {
  name: 'quotas',
  label: { vi: 'tỷ lệ, số lượng được xét', en: 'quotas' },
  decisiveDay: 'dossierReceived',
  encoded: { from: nghiDinh91_2017.inForceFrom, until: luat06_2022.amendedBy[0].from },
  endedBy: luat06_2022.amendedBy[0].number,
  gaps: [
    tableGap(underDecree98, ['CTDCP'], ['98/2023/NĐ-CP'], {
      vi: 'Tỷ lệ đối với Điều 25.1 theo Nghị định 98/2023/NĐ-CP: chưa đọc được.',
      en: 'The share under Decree 98/2023 for Article 25.1 was not read.',
    }),
  ],
  rows: [
    tableRow(
      { from: nghiDinh91_2017.inForceFrom, until: nghiDinh91_2017.inForceUntil },
      ['CSTDCS'],
      [provisionAt(nghiDinh91_2017, 9, 3)],
      {
        kind: 'share',
        percent: 15,
        of: 'holdersOfLowerTitle',
        ofWords: {
          vi: 'tổng số cá nhân đạt danh hiệu “Lao động tiên tiến” hoặc “Chiến sĩ tiên tiến”',
          en: 'all persons with Lao động tiên tiến or Chiến sĩ tiên tiến',
        },
        rounding: 'down',
      },
      {
        vi: '“Không quá” được đọc chặt: phần lẻ bỏ đi. Bộ, ban, ngành, tỉnh quy định tỷ lệ trong mức trần này.',
        en: '“Not more than” is read strictly: a part of a case falls away. The ministry or province sets the share under this ceiling.',
      },
    ),
    tableRow(
      { from: nghiDinh91_2017.inForceFrom, until: nghiDinh91_2017.inForceUntil },
      ['CTDCP'],
      [provisionAt(nghiDinh91_2017, 11)],
      {
        kind: 'share',
        percent: 20,
        of: 'collectivesMeetingLowerStandard',
        ofWords: {
          vi: 'số tập thể đạt tiêu chuẩn tặng cờ thi đua của Bộ, ban, ngành, tỉnh',
          en: 'collectives that meet the standard of the flag of the ministry or province',
        },
        rounding: 'down',
      },
      {
        vi: `${notMore.vi} Chỉ áp dụng cho trường hợp đầu của Điều 11: tập thể được chọn trong số đạt tiêu chuẩn tặng cờ của bộ, ban, ngành, tỉnh; đọc là không áp dụng cho tập thể dẫn đầu cụm, khối do trung ương tổ chức và tập thể tiêu biểu nhất của phong trào do Chủ tịch nước, Thủ tướng Chính phủ phát động.`,
        en: `${notMore.en} Only for the first way of Điều 11, collectives chosen among those that meet the standard of the flag of the ministry or province; read as not for the leaders of clusters of the central level, nor for the most typical of a movement of the President or the Prime Minister.`,
      },
    ),
    tableRow(
      underLaw,
      ['CSTDCS'],
      [provisionAt(luat06_2022, 23)],
      { kind: 'none' },
      {
        vi: 'Luật và các nghị định không nêu tỷ lệ: đọc là không còn mức trần quốc gia.',
        en: 'Neither the Law nor its decrees name a share: read as no national ceiling any more.',
      },
    ),
    tableRow(
      underDecree152,
      ['CTDCP'],
      [provisionAt(nghiDinh152_2025, 7, 1)],
      {
        kind: 'share',
        percent: 20,
        of: 'leadersOfClusters',
        ofWords: {
          vi: 'tổng số tập thể dẫn đầu cụm, khối thi đua và đạt tiêu chuẩn tặng cờ thi đua của bộ, ban, ngành, tỉnh',
          en: 'collectives that lead a cluster or bloc and meet the standard of the flag of the ministry or province',
        },
        rounding: 'down',
        door: '25.1',
      },
      notMore,
    ),
    tableRow(underDecree152, ['CTDCP'], [provisionAt(luat06_2022, 25, 2), provisionAt(nghiDinh152_2025, 7, 2)], {
      kind: 'none',
      door: '25.2',
    }),
    tableRow(underDecree152, ['CTDCP'], [provisionAt(luat06_2022, 25, 3), provisionAt(nghiDinh152_2025, 7, 3)], {
      kind: 'none',
      door: '25.3',
    }),
  ],
};
