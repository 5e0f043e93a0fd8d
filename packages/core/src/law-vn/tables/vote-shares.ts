import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import {
  baMeVietNamAnhHung,
  bangKhen,
  giaiThuong,
  giayKhen,
  huanChuong,
  huanChuongDaiDoanKet,
  huanChuongHuuNghi,
  huyChuong,
  huyChuongHuuNghi,
  huyChuongThanhNienXungPhong,
  kyNiemChuong,
  nhanDan,
  otherForms,
  otherTitles,
  titlesOfHouseholds,
  uuTu,
} from './award-groups.ts';
import { decree98AsFallback, underDecree98, underDecree152, underLaw, withoutFallback } from './table-eras.ts';

/** Which council must reach the share. */
export type VotingCouncil =
  | 'ministryOrProvince'
  | 'submittingLevel' // cấp trình khen thưởng
  | 'allLevels' // các cấp: every council on the route
  | 'central'
  | 'centralStanding'; // Thường trực of the Central Council

/** A share in whole percent, reached from itself on. */
export interface RequiredShare {
  readonly kind: 'share';
  readonly percent: number;
  /** Of all of them, absent ones included, never of those present. */
  readonly of: 'allMembers' | 'standingMembers';
  readonly council: VotingCouncil;
  /** Part of the members that must be present at the session, in whole percent. */
  readonly presence?: number;
  /** Absent members are asked in writing. */
  readonly absentInWriting?: true;
}

/** What the vote on an award needs. */
export type VoteRule =
  | RequiredShare
  /** The ministry or province sets it; where it has not, `fallback` applies in these days, and after them nothing does. */
  | { readonly kind: 'local'; readonly fallback?: Omit<RequiredShare, 'kind'> }
  /** No share in the decree: the council's own rule. */
  | { readonly kind: 'noNationalShare' };

const otherAwards = [
  ...(['LDTT', 'CSTT', 'TTLDXS', 'DVQT', 'TTLDTT', 'DVTT', 'XPTB', 'TDPVH'] as const),
  ...titlesOfHouseholds,
  ...otherTitles,
  ...huanChuong,
  ...huanChuongDaiDoanKet,
  ...huanChuongHuuNghi,
  ...huyChuong,
  ...huyChuongHuuNghi,
  ...huyChuongThanhNienXungPhong,
  ...baMeVietNamAnhHung,
  ...nhanDan,
  ...uuTu,
  ...giaiThuong,
  ...kyNiemChuong,
  ...bangKhen,
  ...giayKhen,
  ...otherForms,
] as const;

const absentNotSaid: Words = {
  vi: 'Không nói về thành viên vắng mặt; mẫu số là tổng số thành viên, nên người không có ý kiến được tính là không đồng ý.',
  en: 'Nothing is said of absent members; as the share is of all members, one without an opinion counts as not agreeing.',
};

const ofAllMembers: Words = {
  vi: '“Số phiếu đồng ý của các Ủy viên Hội đồng (nếu Ủy viên vắng mặt thì lấy ý kiến bằng văn bản)” được đọc là tính trên tổng số.',
  en: '“Agreeing votes of the members (absent ones in writing)” is read as a share of all members.',
};

const ofAllStandingMembers: Words = {
  vi: 'Số phiếu đồng ý của các thành viên Thường trực Hội đồng (người vắng mặt được lấy ý kiến bằng văn bản) được đọc là tính trên tổng số thành viên Thường trực.',
  en: 'The agreeing votes of the standing members (absent ones in writing) are read as a share of all standing members.',
};

const shareIsProcedure: Words = {
  vi: 'Nghị định phân cấp “hồ sơ, thủ tục”: tỷ lệ phiếu, trước đây nằm trong quy định về hồ sơ, thủ tục, được đọc là thuộc đó.',
  en: 'The decree delegates “dossier and procedure”: the share of votes, which stood among those rules before, is read as part of it.',
};

const silence: Words = {
  vi: 'Nghị định không nêu danh hiệu, hình thức này trong các trường hợp phải đạt tỷ lệ phiếu: đọc là theo quy chế của Hội đồng.',
  en: 'The decree does not name it among the awards that need a share of votes: read as left to the rules of the council.',
};

/** Shares of votes that councils must reach. From 2025-07-01 there is a national one only for State level. */
export const voteShares: DecisionTable<NationalAwardCode, VoteRule> = {
  name: 'vote-shares',
  label: { vi: 'tỷ lệ phiếu đồng ý của Hội đồng', en: 'share of agreeing votes' },
  decisiveDay: 'councilMet',
  encoded: underLaw,
  endedBy: luat06_2022.amendedBy[0].number,
  gaps: [
    tableGap(underDecree98, ['TAH', 'TPAH'], ['98/2023/NĐ-CP'], {
      vi: 'Phần đã đọc của Nghị định 98/2023/NĐ-CP (Điều 30.7) không nêu “Tỉnh Anh hùng”, “Thành phố Anh hùng”.',
      en: 'What was read of Decree 98/2023 (Article 30.7) does not name Tỉnh Anh hùng and Thành phố Anh hùng.',
    }),
  ],
  rows: [
    // Decree 98/2023
    tableRow(
      underDecree98,
      ['AHLLVTND', 'AHLD', 'CSTDTQ', 'CSTDBT'],
      [provisionAt(nghiDinh98_2023, 30, 7, undefined, 'text')],
      { kind: 'share', percent: 90, of: 'allMembers', council: 'ministryOrProvince', absentInWriting: true },
    ),
    tableRow(underDecree98, ['CTDCP', 'CTDBT', 'CSTDCS'], [provisionAt(nghiDinh98_2023, 30, 7, undefined, 'text')], {
      kind: 'share',
      percent: 80,
      of: 'allMembers',
      council: 'submittingLevel',
      absentInWriting: true,
    }),
    tableRow(
      underDecree98,
      ['AHLLVTND', 'AHLD'],
      [provisionAt(nghiDinh98_2023, 47, 4, 'b', 'text')],
      { kind: 'share', percent: 90, of: 'allMembers', council: 'central', presence: 90, absentInWriting: true },
      ofAllMembers,
    ),
    tableRow(
      underDecree98,
      ['CSTDTQ'],
      [provisionAt(nghiDinh98_2023, 47, 4, 'b')],
      { kind: 'share', percent: 90, of: 'standingMembers', council: 'centralStanding', absentInWriting: true },
      ofAllStandingMembers,
    ),
    tableRow(
      underDecree98,
      otherAwards,
      [provisionAt(nghiDinh98_2023, 30, 7, undefined, 'text')],
      { kind: 'noNationalShare' },
      silence,
    ),
    // Decree 152/2025
    tableRow(
      underDecree152,
      ['TAH', 'TPAH', 'AHLLVTND', 'AHLD', 'CSTDTQ'],
      [provisionAt(nghiDinh152_2025, 33, 5)],
      { kind: 'share', percent: 90, of: 'allMembers', council: 'allLevels' },
      absentNotSaid,
    ),
    tableRow(
      underDecree152,
      ['CTDCP'],
      [provisionAt(nghiDinh152_2025, 33, 5)],
      { kind: 'share', percent: 80, of: 'allMembers', council: 'allLevels' },
      absentNotSaid,
    ),
    tableRow(
      underDecree152,
      ['TAH', 'TPAH', 'AHLLVTND', 'AHLD'],
      [provisionAt(nghiDinh152_2025, 45, 4, 'b')],
      { kind: 'share', percent: 90, of: 'allMembers', council: 'central', presence: 80, absentInWriting: true },
      ofAllMembers,
    ),
    tableRow(
      underDecree152,
      ['CSTDTQ'],
      [provisionAt(nghiDinh152_2025, 45, 4, 'b')],
      { kind: 'share', percent: 90, of: 'standingMembers', council: 'centralStanding', absentInWriting: true },
      ofAllStandingMembers,
    ),
    tableRow(
      decree98AsFallback,
      ['CSTDBT'],
      [
        provisionAt(nghiDinh152_2025, 6, 2, 'b'),
        provisionAt(nghiDinh152_2025, 60, 2),
        provisionAt(nghiDinh98_2023, 30, 7, undefined, 'text'),
      ],
      {
        kind: 'local',
        fallback: { percent: 90, of: 'allMembers', council: 'ministryOrProvince', absentInWriting: true },
      },
      shareIsProcedure,
    ),
    tableRow(
      decree98AsFallback,
      ['CTDBT'],
      [
        provisionAt(nghiDinh152_2025, 6, 2, 'b'),
        provisionAt(nghiDinh152_2025, 60, 2),
        provisionAt(nghiDinh98_2023, 30, 7, undefined, 'text'),
      ],
      {
        kind: 'local',
        fallback: { percent: 80, of: 'allMembers', council: 'submittingLevel', absentInWriting: true },
      },
      shareIsProcedure,
    ),
    tableRow(
      decree98AsFallback,
      ['CSTDCS'],
      [
        provisionAt(nghiDinh152_2025, 6, 2, 'c'),
        provisionAt(nghiDinh152_2025, 60, 2),
        provisionAt(nghiDinh98_2023, 30, 7, undefined, 'text'),
      ],
      {
        kind: 'local',
        fallback: { percent: 80, of: 'allMembers', council: 'submittingLevel', absentInWriting: true },
      },
      shareIsProcedure,
    ),
    tableRow(
      withoutFallback,
      ['CSTDBT', 'CTDBT'],
      [provisionAt(nghiDinh152_2025, 6, 2, 'b')],
      { kind: 'local' },
      shareIsProcedure,
    ),
    tableRow(
      withoutFallback,
      ['CSTDCS'],
      [provisionAt(nghiDinh152_2025, 6, 2, 'c')],
      { kind: 'local' },
      shareIsProcedure,
    ),
    tableRow(underDecree152, otherAwards, [provisionAt(nghiDinh152_2025, 33, 5)], { kind: 'noNationalShare' }, silence),
  ],
};
