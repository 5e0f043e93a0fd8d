import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import {
  anhHung,
  baMeVietNamAnhHung,
  giaiThuong,
  giayKhen,
  huanChuong,
  huanChuongDaiDoanKet,
  huanChuongHuuNghi,
  huyChuong,
  huyChuongHuuNghi,
  huyChuongThanhNienXungPhong,
  nhanDan,
  uuTu,
} from './award-groups.ts';
import type { DossierPaperKind } from './dossier-papers.ts';
import type { Office } from './office.ts';
import { decree98AsFallback, underDecree98, underDecree152, underLaw, withoutFallback } from './table-eras.ts';

/** A paper of a dossier. */
export interface DossierPaper {
  readonly paper: DossierPaperKind;
  /** The level that submits to the Prime Minister confirms it. */
  readonly confirmed?: true;
  /** Only then; absent: always. */
  readonly when?: Words;
}

/** What a dossier holds. */
export type Dossier =
  | {
      /**
       * `national`: the list as read; `lawOnly`: the Law's general list, which a decree or another instrument details
       * that was not read; `local`: the Law's general list, which the ministry or province details.
       */
      readonly kind: 'national' | 'lawOnly' | 'local';
      /** `foreign`: foreigners and Vietnamese abroad; `foundByHead`: found by the head of the body. */
      readonly procedure: 'ordinary' | 'foreign' | 'foundByHead';
      /** Originals; `local`: as the ministry or province rules. */
      readonly copies: number | 'local';
      /** Files go with the paper, State secrets excepted. */
      readonly electronicToo?: true;
      readonly papers: readonly DossierPaper[];
      /** What applied in these days where the issuer had no rule of its own yet. */
      readonly fallback?: readonly DossierPaper[];
    }
  /** Titles and forms of others: their own rules. */
  | { readonly kind: 'setBy'; readonly offices: readonly Office[] };

const ifAny: Words = { vi: 'nếu có', en: 'if there are any' };
const managedByParty: Words = {
  vi: 'cá nhân thuộc thẩm quyền quản lý của Ban Thường vụ',
  en: 'for persons whom that board manages',
};
const ifAsked: Words = { vi: 'các trường hợp phải lấy ý kiến', en: 'where an opinion must be asked' };
const chienSiThiDua: Words = { vi: 'khi đề nghị danh hiệu chiến sĩ thi đua', en: 'for titles of chiến sĩ thi đua' };
const exceptional: Words = {
  vi: 'khi đề nghị theo thành tích hoặc đóng góp đó',
  en: 'when proposed for such a feat or contribution',
};

const titlePapers: readonly DossierPaper[] = [
  { paper: 'toTrinh' },
  { paper: 'baoCaoThanhTich' },
  { paper: 'bienBanBinhXet' },
  { paper: 'xacNhanSangKien', when: chienSiThiDua },
];

const formPapers: readonly DossierPaper[] = [
  { paper: 'toTrinh' },
  { paper: 'baoCaoThanhTich' },
  { paper: 'bienBanXetKhenThuong' },
  { paper: 'xacNhanThanhTich', when: exceptional },
];

const stateFormPapers: readonly DossierPaper[] = [...formPapers, { paper: 'yKienCoQuanLienQuan' }];

const chienSiThiDuaCoSo98: readonly DossierPaper[] = [
  { paper: 'toTrinh' },
  { paper: 'baoCaoThanhTich' },
  { paper: 'bienBanBinhXet' },
  { paper: 'ketQuaBoPhieu' },
  { paper: 'xacNhanSangKienHoacMucDo' },
];

const huanChuongPapers: readonly DossierPaper[] = [
  { paper: 'toTrinh' },
  { paper: 'baoCaoThanhTich', confirmed: true },
  { paper: 'bienBanXetKhenThuong' },
  { paper: 'yKienCoQuanLienQuan', when: ifAsked },
  { paper: 'vanBanLienQuan', when: ifAny },
];

const ordinaryHuanChuongPapers: readonly DossierPaper[] = [
  ...huanChuongPapers,
  { paper: 'yKienBanThuongVu', when: managedByParty },
];

const foreignPapers: readonly DossierPaper[] = [
  { paper: 'toTrinh' },
  { paper: 'baoCaoTomTat' },
  { paper: 'xacNhanNghiaVu', when: ifAny },
];

const ministryTitles = ['CTDBT', 'CSTDBT', 'TTLDXS', 'DVQT', 'XPTB'] as const;
const baseTitles = ['LDTT', 'CSTT', 'TTLDTT', 'DVTT', 'TDPVH', 'GDVH'] as const;
const ordinaryHuanChuong = [
  ...(['HCQC1', 'HCQC2', 'HCQC3', 'HCLD1', 'HCLD2', 'HCLD3', 'HCBVTQ1', 'HCBVTQ2', 'HCBVTQ3'] as const),
  ...(['HCCC1', 'HCCC2', 'HCCC3', 'HCDC'] as const),
] as const;
const finishedElsewhere = [
  ...huanChuongHuuNghi,
  ...huyChuongHuuNghi,
  ...huyChuongThanhNienXungPhong,
  ...baMeVietNamAnhHung,
  ...nhanDan,
  ...uuTu,
  ...giaiThuong,
] as const;

const readAsTheirs: Words = {
  vi: 'Điều 32, 76 giao việc khen thưởng này cho nơi đó quy định: hồ sơ được đọc là cũng thuộc đó.',
  en: 'Articles 32 and 76 leave these awards to them: the dossier is read as theirs too.',
};

/** What a dossier holds (Luật 06/2022/QH15, Điều 84; Decree 152/2025, Điều 33, 36–43; Decree 98/2023 where read). */
export const dossiers: DecisionTable<NationalAwardCode, Dossier> = {
  name: 'dossiers',
  label: { vi: 'hồ sơ đề nghị khen thưởng', en: 'dossiers' },
  decisiveDay: 'dossierReceived',
  encoded: underLaw,
  endedBy: luat06_2022.amendedBy[0].number,
  gaps: [
    tableGap(
      underDecree98,
      [
        ...(['CTDCP', ...ministryTitles, ...baseTitles] as const),
        ...huanChuong,
        ...huanChuongDaiDoanKet,
        ...huyChuong,
        ...finishedElsewhere,
        ...(['KNCBT', 'BKTTCP', 'BKBT'] as const),
        ...giayKhen,
      ],
      ['98/2023/NĐ-CP'],
      {
        vi: 'Hồ sơ chi tiết theo Nghị định 98/2023/NĐ-CP: chưa đọc được.',
        en: 'How Decree 98/2023 detailed the dossier was not read.',
      },
    ),
    tableGap(decree98AsFallback, [...ministryTitles, ...baseTitles, 'KNCBT', 'BKBT', ...giayKhen], ['98/2023/NĐ-CP'], {
      vi: 'Nơi chưa có quy định riêng còn áp dụng Nghị định 98/2023/NĐ-CP, phần hồ sơ này chưa đọc được.',
      en: 'Where there was no own rule yet Decree 98/2023 still applied; these dossiers of it were not read.',
    }),
    tableGap(underDecree152, [...huanChuongHuuNghi, ...huyChuongHuuNghi], ['152/2025/NĐ-CP'], {
      vi: 'Thực hiện theo quy định của Đảng về quản lý thống nhất các hoạt động đối ngoại (Điều 43): không có ở đây.',
      en: 'By the rules of the Party on foreign affairs (Article 43): not here.',
    }),
    tableGap(underDecree152, [...huyChuongThanhNienXungPhong], ['28/2024/NĐ-CP', '01/2026/QĐ-TTg'], {
      vi: 'Trình tự, thủ tục được phân quyền cho Thủ tướng Chính phủ (Điều 6.1.g), đến hết năm 2025 theo Nghị định 28/2024/NĐ-CP: chưa đọc được.',
      en: 'Delegated to the Prime Minister (Article 6.1.g), up to the end of 2025 by Decree 28/2024: not read.',
    }),
    tableGap(underLaw, ['NGND', 'NGUT'], ['35/2024/NĐ-CP'], {
      vi: 'Quy định riêng về xét tặng danh hiệu của nhà giáo: chưa đọc được.',
      en: 'The rules of their own for titles of teachers were not read.',
    }),
    tableGap(underLaw, ['NSND', 'NSUT'], ['61/2024/NĐ-CP'], {
      vi: 'Quy định riêng về xét tặng danh hiệu của nghệ sĩ: chưa đọc được.',
      en: 'The rules of their own for titles of artists were not read.',
    }),
    tableGap(underLaw, ['TTND', 'TTUT', 'NNND', 'NNUT', ...baMeVietNamAnhHung, ...giaiThuong], [], {
      vi: 'Quy định riêng của Chính phủ, Ủy ban Thường vụ Quốc hội về xét tặng: chưa biết số, chưa đọc được.',
      en: 'The rules of their own were not read; their numbers are not known here.',
    }),
    tableGap(underDecree152, ['CTDCP'], ['152/2025/NĐ-CP'], {
      vi: 'Tập thể dẫn đầu cụm, khối của Hội đồng Thi đua - Khen thưởng Trung ương: theo hướng dẫn của Hội đồng (Điều 37.3).',
      en: 'Leaders of the clusters and blocs of the Central Council: as the Council guides (Article 37.3).',
    }),
  ],
  rows: [
    // 2024-01-01 … 2025-06-30
    tableRow(underDecree98, ['CSTDTQ'], [provisionAt(nghiDinh98_2023, 33, undefined, undefined, 'text')], {
      kind: 'national',
      procedure: 'ordinary',
      copies: 1,
      electronicToo: true,
      papers: [
        { paper: 'toTrinh' },
        { paper: 'baoCaoThanhTich', confirmed: true },
        { paper: 'bienBanBinhXet' },
        { paper: 'ketQuaBoPhieu' },
        { paper: 'xacNhanToanQuoc' },
        { paper: 'vanBanLienQuan', when: ifAny },
      ],
    }),
    tableRow(underDecree98, ['CSTDCS'], [provisionAt(nghiDinh98_2023, 34, undefined, undefined, 'text')], {
      kind: 'national',
      procedure: 'ordinary',
      copies: 'local',
      papers: chienSiThiDuaCoSo98,
    }),
    tableRow(
      underDecree98,
      anhHung,
      [provisionAt(nghiDinh98_2023, 41, 2, undefined, 'text'), provisionAt(luat06_2022, 84, 3)],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [
          { paper: 'toTrinh' },
          { paper: 'baoCaoThanhTich', confirmed: true },
          { paper: 'bienBanXetKhenThuong' },
          { paper: 'ketQuaBoPhieu' },
          { paper: 'yKienCoQuanLienQuan' },
          { paper: 'vanBanLienQuan', when: ifAny },
        ],
      },
    ),
    tableRow(
      underDecree98,
      ['CTDCP'],
      [provisionAt(luat06_2022, 84, 1), provisionAt(luat06_2022, 84, 3), provisionAt(luat06_2022, 84, 4)],
      {
        kind: 'lawOnly',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [...titlePapers, { paper: 'yKienCoQuanLienQuan' }],
      },
    ),
    tableRow(
      underDecree98,
      [...ministryTitles, ...baseTitles],
      [provisionAt(luat06_2022, 84, 1), provisionAt(luat06_2022, 84, 6)],
      { kind: 'lawOnly', procedure: 'ordinary', copies: 'local', papers: titlePapers },
    ),
    tableRow(
      underDecree98,
      [...huanChuong, ...huanChuongDaiDoanKet, ...huyChuong, 'BKTTCP'],
      [provisionAt(luat06_2022, 84, 2), provisionAt(luat06_2022, 84, 3), provisionAt(luat06_2022, 84, 4)],
      { kind: 'lawOnly', procedure: 'ordinary', copies: 1, electronicToo: true, papers: stateFormPapers },
    ),
    tableRow(
      underDecree98,
      ['KNCBT', 'BKBT', ...giayKhen],
      [provisionAt(luat06_2022, 84, 2), provisionAt(luat06_2022, 84, 6)],
      { kind: 'lawOnly', procedure: 'ordinary', copies: 'local', papers: formPapers },
    ),
    // the Law alone, in both eras of decrees
    tableRow(
      underLaw,
      finishedElsewhere,
      [provisionAt(luat06_2022, 84, 2), provisionAt(luat06_2022, 84, 3), provisionAt(luat06_2022, 84, 4)],
      { kind: 'lawOnly', procedure: 'ordinary', copies: 1, electronicToo: true, papers: stateFormPapers },
    ),
    tableRow(
      underLaw,
      ['KNCQH'],
      [provisionAt(luat06_2022, 84, 2)],
      { kind: 'lawOnly', procedure: 'ordinary', copies: 'local', papers: formPapers },
      {
        vi: 'Số bộ hồ sơ gửi Ủy ban Thường vụ Quốc hội không có trong Luật: đọc là do nơi đó quy định.',
        en: 'The Law gives no number of copies for the Standing Committee of the National Assembly: read as its own rule.',
      },
    ),
    tableRow(
      underLaw,
      ['DHTDTC', 'BKTC', 'GKTC'],
      [provisionAt(luat06_2022, 32, 1), provisionAt(luat06_2022, 76, 1)],
      { kind: 'setBy', offices: ['organizationCentralBody'] },
      readAsTheirs,
    ),
    tableRow(
      underLaw,
      ['CTDQK', 'BKQK'],
      [provisionAt(luat06_2022, 32, 2), provisionAt(luat06_2022, 76, 2)],
      { kind: 'setBy', offices: ['ministerOfDefence'] },
      readAsTheirs,
    ),
    tableRow(
      underLaw,
      ['CTDDHQG', 'BKDHQG'],
      [provisionAt(luat06_2022, 32, 3), provisionAt(luat06_2022, 76, 3)],
      { kind: 'setBy', offices: ['ministerOfEducation'] },
      readAsTheirs,
    ),
    tableRow(
      underLaw,
      ['DHTDGD', 'GKGD'],
      [provisionAt(luat06_2022, 32, 4), provisionAt(luat06_2022, 76, 4)],
      { kind: 'setBy', offices: ['ministerOfEducation', 'schoolManagingHead'] },
      readAsTheirs,
    ),
    // from 2025-07-01, State level
    tableRow(
      underDecree152,
      ['CSTDTQ'],
      [
        provisionAt(nghiDinh152_2025, 36, 2),
        provisionAt(nghiDinh152_2025, 33, 2, 'b'),
        provisionAt(nghiDinh152_2025, 33, 12),
      ],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [
          { paper: 'toTrinh' },
          { paper: 'baoCaoThanhTich', confirmed: true },
          { paper: 'bienBanBinhXet' },
          { paper: 'ketQuaBoPhieu' },
          { paper: 'xacNhanToanQuoc' },
          { paper: 'yKienBanThuongVu' },
          { paper: 'vanBanLienQuan', when: ifAny },
        ],
      },
    ),
    tableRow(
      underDecree152,
      ['CTDCP'],
      [provisionAt(nghiDinh152_2025, 37, 2), provisionAt(nghiDinh152_2025, 34), provisionAt(nghiDinh152_2025, 33, 12)],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [
          { paper: 'toTrinh' },
          { paper: 'baoCaoThanhTich', confirmed: true },
          { paper: 'bienBanBinhXet' },
          { paper: 'ketQuaBoPhieu' },
          { paper: 'yKienCoQuanLienQuan', when: ifAsked },
          { paper: 'vanBanLienQuan', when: ifAny },
        ],
      },
    ),
    tableRow(
      underDecree152,
      ['HCSV', 'HCHCM'],
      [
        provisionAt(nghiDinh152_2025, 38, 2),
        provisionAt(nghiDinh152_2025, 38, 3),
        provisionAt(nghiDinh152_2025, 33, 1),
        provisionAt(nghiDinh152_2025, 33, 2, 'b'),
        provisionAt(nghiDinh152_2025, 34),
      ],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [...huanChuongPapers, { paper: 'ketLuanCuaDang' }, { paper: 'yKienBanThuongVu' }],
      },
      {
        vi: 'Điều 38.2 nêu thông báo ý kiến của Bộ Chính trị cho cả hai, Điều 33.1 giao “Huân chương Hồ Chí Minh” cho Ban Bí thư: đọc là kết luận của nơi có thẩm quyền.',
        en: "Article 38.2 names the Politburo's notice for both, Article 33.1 gives Huân chương Hồ Chí Minh to the Secretariat: read as the conclusion of whichever is competent.",
      },
    ),
    tableRow(
      underDecree152,
      ['HCDL1', 'HCDL2', 'HCDL3'],
      [
        provisionAt(nghiDinh152_2025, 38, 3),
        provisionAt(nghiDinh152_2025, 33, 2, 'b'),
        provisionAt(nghiDinh152_2025, 34),
      ],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [...huanChuongPapers, { paper: 'yKienBanThuongVu' }],
      },
    ),
    tableRow(
      underDecree152,
      ordinaryHuanChuong,
      [
        provisionAt(nghiDinh152_2025, 38, 3),
        provisionAt(nghiDinh152_2025, 33, 2, 'a'),
        provisionAt(nghiDinh152_2025, 34),
      ],
      { kind: 'national', procedure: 'ordinary', copies: 1, electronicToo: true, papers: ordinaryHuanChuongPapers },
    ),
    tableRow(
      underDecree152,
      huanChuongDaiDoanKet,
      [
        provisionAt(nghiDinh152_2025, 39, 2),
        provisionAt(nghiDinh152_2025, 38, 3),
        provisionAt(nghiDinh152_2025, 33, 2, 'a'),
      ],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [...ordinaryHuanChuongPapers, { paper: 'yKienMatTran' }],
      },
    ),
    tableRow(
      underDecree152,
      huyChuong,
      [
        provisionAt(nghiDinh152_2025, 40, 1),
        provisionAt(nghiDinh152_2025, 33, 2, 'a'),
        provisionAt(nghiDinh152_2025, 34),
      ],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [
          { paper: 'toTrinh' },
          { paper: 'danhSachTrichNgang' },
          { paper: 'yKienBanThuongVu', when: managedByParty },
          { paper: 'yKienCoQuanLienQuan', when: ifAsked },
        ],
      },
    ),
    tableRow(
      underDecree152,
      anhHung,
      [
        provisionAt(nghiDinh152_2025, 41, 2),
        provisionAt(nghiDinh152_2025, 33, 2, 'b'),
        provisionAt(nghiDinh152_2025, 34),
      ],
      {
        kind: 'national',
        procedure: 'ordinary',
        copies: 1,
        electronicToo: true,
        papers: [
          { paper: 'toTrinh' },
          { paper: 'baoCaoThanhTich', confirmed: true },
          { paper: 'bienBanXetKhenThuong' },
          { paper: 'ketQuaBoPhieu' },
          { paper: 'yKienBanThuongVu' },
          { paper: 'yKienCoQuanLienQuan', when: ifAsked },
          { paper: 'vanBanLienQuan', when: ifAny },
        ],
      },
    ),
    tableRow(
      underDecree152,
      ['BKTTCP'],
      [
        provisionAt(nghiDinh152_2025, 42, 1),
        provisionAt(nghiDinh152_2025, 33, 2, 'a'),
        provisionAt(nghiDinh152_2025, 34),
      ],
      { kind: 'national', procedure: 'ordinary', copies: 1, electronicToo: true, papers: ordinaryHuanChuongPapers },
    ),
    tableRow(underDecree152, [...huanChuong, ...huanChuongDaiDoanKet], [provisionAt(nghiDinh152_2025, 38, 4)], {
      kind: 'national',
      procedure: 'foreign',
      copies: 1,
      electronicToo: true,
      papers: foreignPapers,
    }),
    tableRow(underDecree152, ['BKTTCP'], [provisionAt(nghiDinh152_2025, 42, 2)], {
      kind: 'national',
      procedure: 'foreign',
      copies: 1,
      electronicToo: true,
      papers: foreignPapers,
    }),
    tableRow(
      underDecree152,
      [...huanChuong, ...huanChuongDaiDoanKet, 'BKTTCP'],
      [provisionAt(nghiDinh152_2025, 33, 8)],
      {
        kind: 'national',
        procedure: 'foundByHead',
        copies: 1,
        electronicToo: true,
        papers: [{ paper: 'toTrinh' }, { paper: 'danhSach' }, { paper: 'baoCaoTomTat' }],
      },
      {
        vi: 'Điều 33.8 không nêu hình thức nào; Mục này nói về cấp Nhà nước: đọc là áp dụng cho huân chương và Bằng khen của Thủ tướng Chính phủ.',
        en: "Article 33.8 names no form; its section is on State level: read as orders and the Prime Minister's certificate.",
      },
    ),
    // from 2025-07-01, below State level: local
    tableRow(
      underDecree152,
      ministryTitles,
      [provisionAt(nghiDinh152_2025, 6, 2, 'b'), provisionAt(luat06_2022, 84, 1), provisionAt(luat06_2022, 84, 6)],
      { kind: 'local', procedure: 'ordinary', copies: 'local', papers: titlePapers },
    ),
    tableRow(
      underDecree152,
      ['BKBT', 'KNCBT'],
      [provisionAt(nghiDinh152_2025, 6, 2, 'b'), provisionAt(luat06_2022, 84, 2), provisionAt(luat06_2022, 84, 6)],
      { kind: 'local', procedure: 'ordinary', copies: 'local', papers: formPapers },
    ),
    tableRow(
      underDecree152,
      baseTitles,
      [provisionAt(nghiDinh152_2025, 6, 2, 'c'), provisionAt(luat06_2022, 84, 1), provisionAt(luat06_2022, 84, 6)],
      { kind: 'local', procedure: 'ordinary', copies: 'local', papers: titlePapers },
    ),
    tableRow(
      underDecree152,
      giayKhen,
      [provisionAt(nghiDinh152_2025, 6, 2, 'c'), provisionAt(luat06_2022, 84, 2), provisionAt(luat06_2022, 84, 6)],
      { kind: 'local', procedure: 'ordinary', copies: 'local', papers: formPapers },
    ),
    tableRow(
      decree98AsFallback,
      ['CSTDCS'],
      [
        provisionAt(nghiDinh152_2025, 6, 2, 'c'),
        provisionAt(luat06_2022, 84, 1),
        provisionAt(nghiDinh152_2025, 60, 2),
        provisionAt(nghiDinh98_2023, 34, undefined, undefined, 'text'),
      ],
      {
        kind: 'local',
        procedure: 'ordinary',
        copies: 'local',
        papers: titlePapers,
        fallback: chienSiThiDuaCoSo98,
      },
    ),
    tableRow(
      withoutFallback,
      ['CSTDCS'],
      [provisionAt(nghiDinh152_2025, 6, 2, 'c'), provisionAt(luat06_2022, 84, 1), provisionAt(luat06_2022, 84, 6)],
      { kind: 'local', procedure: 'ordinary', copies: 'local', papers: titlePapers },
    ),
  ],
};
