import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh129_2025 } from '../instruments/nghi-dinh-129-2025.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { giaiThuong, huyChuong, huyChuongHuuNghi, huyChuongThanhNienXungPhong } from './award-groups.ts';
import type { Office } from './office.ts';
import { danhHieuVinhDu, everyHuanChuong } from './state-awards.ts';
import { underDecree98, underDecree152, underLaw } from './table-eras.ts';

/** Quân đội nhân dân, Công an nhân dân, dân quân thường trực and dân quân tự vệ cơ động: deciders of their own. */
export type ArmedForce = 'army' | 'police' | 'militia';

/** One who decides, or who settles who decides. Several rows for one award: any of them, each in its own field. */
export type Decider =
  | {
      readonly kind: 'decides';
      readonly office: Office;
      /** In whose name, where the power was delegated. */
      readonly onBehalfOf?: Office;
      /** Whom the office may authorise to decide; `notNamed`: somebody, the text does not say whom. */
      readonly mayAuthorise?: Office | 'notNamed';
      /** Only in these forces. */
      readonly forces?: readonly ArmedForce[];
    }
  /** The Law leaves it to a rule of these offices, which is not in this table. */
  | { readonly kind: 'setBy'; readonly offices: readonly Office[]; readonly forces?: readonly ArmedForce[] }
  /** The office that decided has been abolished, and nobody gives the award any more. */
  | { readonly kind: 'nobody' };

const leftToThem: Words = {
  vi: 'Điều 32 giao quy định danh hiệu và tiêu chuẩn, không nêu người quyết định: đọc là cũng do nơi đó quy định.',
  en: 'Article 32 leaves title and standard to them and names no decider: read as theirs to settle too.',
};

/**
 * Who decides (Luật 06/2022/QH15, Điều 77–80, with what Decrees 129/2025 and 152/2025 changed). The old law's deciders
 * are not encoded.
 */
export const whoDecides: DecisionTable<NationalAwardCode, Decider> = {
  name: 'who-decides',
  label: { vi: 'thẩm quyền quyết định khen thưởng', en: 'who decides' },
  decisiveDay: 'decided',
  encoded: underLaw,
  endedBy: luat06_2022.amendedBy[0].number,
  gaps: [
    tableGap(underDecree98, ['CTDCP'], ['98/2023/NĐ-CP'], {
      vi: 'Nghị định 98/2023/NĐ-CP có ủy quyền cho Thủ tướng Chính phủ hay không: chưa đọc được.',
      en: 'Whether Decree 98/2023 delegated it to the Prime Minister was not read.',
    }),
    tableGap(underDecree98, ['DVQT', 'TTLDXS'], ['98/2023/NĐ-CP'], {
      vi: 'Thẩm quyền trong Quân đội nhân dân, Công an nhân dân theo Nghị định 98/2023/NĐ-CP: chưa đọc được.',
      en: 'Who decided in the army and the police under Decree 98/2023 was not read.',
    }),
  ],
  rows: [
    // Điều 77–78
    tableRow(
      underLaw,
      [...everyHuanChuong, ...huyChuong, ...huyChuongHuuNghi, ...danhHieuVinhDu, ...giaiThuong],
      [provisionAt(luat06_2022, 77)],
      { kind: 'decides', office: 'president' },
    ),
    tableRow(
      underLaw,
      huyChuongThanhNienXungPhong,
      [provisionAt(luat06_2022, 77)],
      { kind: 'decides', office: 'president' },
      {
        vi: 'Điều 77 nêu “huy chương”; huy chương của Điều 96.2, nằm ngoài Điều 54.2, được đọc là cũng thuộc đó.',
        en: 'Article 77 says “medals”; that of Article 96.2, which Article 54.2 does not list, is read as one of them.',
      },
    ),
    tableRow(underDecree98, ['CTDCP'], [provisionAt(luat06_2022, 78, 1)], { kind: 'decides', office: 'government' }),
    tableRow(underDecree152, ['CTDCP'], [provisionAt(luat06_2022, 78, 1), provisionAt(nghiDinh152_2025, 37, 1)], {
      kind: 'decides',
      office: 'primeMinister',
      onBehalfOf: 'government',
    }),
    tableRow(underLaw, ['CSTDTQ', 'BKTTCP'], [provisionAt(luat06_2022, 78, 2)], {
      kind: 'decides',
      office: 'primeMinister',
    }),
    // Điều 79
    tableRow(underLaw, ['KNCQH'], [provisionAt(luat06_2022, 79, 1)], {
      kind: 'decides',
      office: 'nationalAssemblyStandingCommittee',
    }),
    tableRow(underLaw, ['BKBT', 'CTDBT', 'TTLDXS', 'CSTDBT', 'KNCBT'], [provisionAt(luat06_2022, 79, 2)], {
      kind: 'decides',
      office: 'ministerOrCentralHead',
    }),
    tableRow(underLaw, ['BKBT', 'CTDBT', 'TTLDXS', 'CSTDBT', 'KNCBT'], [provisionAt(luat06_2022, 79, 2)], {
      kind: 'decides',
      office: 'frontOrUnionHead',
    }),
    tableRow(underLaw, ['BKBT', 'CTDBT', 'TTLDXS', 'CSTDBT', 'KNCBT'], [provisionAt(luat06_2022, 79, 2)], {
      kind: 'decides',
      office: 'socioProfessionalHead',
    }),
    tableRow(underLaw, ['KNCBT'], [provisionAt(luat06_2022, 79, 2)], {
      kind: 'decides',
      office: 'socialAssociationHead',
    }),
    tableRow(underLaw, ['TTLDTT', 'CSTDCS', 'LDTT'], [provisionAt(luat06_2022, 79, 3)], {
      kind: 'decides',
      office: 'ministerOrCentralHead',
      mayAuthorise: 'ministryUnitHeadWithoutPersonality',
    }),
    tableRow(underLaw, ['TTLDTT', 'CSTDCS', 'LDTT'], [provisionAt(luat06_2022, 79, 3)], {
      kind: 'decides',
      office: 'frontOrUnionHead',
      mayAuthorise: 'ministryUnitHeadWithoutPersonality',
    }),
    tableRow(underLaw, ['CTDBT', 'TTLDXS', 'CSTDBT', 'XPTB', 'BKBT', 'KNCBT'], [provisionAt(luat06_2022, 79, 4)], {
      kind: 'decides',
      office: 'provinceChair',
    }),
    tableRow(underDecree98, ['DVQT', 'TTLDXS'], [provisionAt(luat06_2022, 79, 5)], {
      kind: 'setBy',
      offices: ['government'],
      forces: ['army', 'police'],
    }),
    tableRow(
      underDecree152,
      ['DVQT', 'TTLDXS'],
      [provisionAt(luat06_2022, 79, 5), provisionAt(nghiDinh152_2025, 32, 1)],
      {
        kind: 'decides',
        office: 'ministerOfDefence',
        mayAuthorise: 'notNamed',
        forces: ['army'],
      },
    ),
    tableRow(
      underDecree152,
      ['DVQT', 'TTLDXS'],
      [provisionAt(luat06_2022, 79, 5), provisionAt(nghiDinh152_2025, 32, 2)],
      {
        kind: 'decides',
        office: 'ministerOfPublicSecurity',
        mayAuthorise: 'notNamed',
        forces: ['police'],
      },
    ),
    // Điều 80
    tableRow(underLaw, ['TTLDTT', 'CSTDCS', 'LDTT', 'GKDV'], [provisionAt(luat06_2022, 80, 1)], {
      kind: 'decides',
      office: 'ministryUnitHead',
    }),
    tableRow(underLaw, ['TTLDTT', 'CSTDCS', 'LDTT', 'GKS'], [provisionAt(luat06_2022, 80, 1)], {
      kind: 'decides',
      office: 'provinceAgencyHead',
    }),
    tableRow(underDecree98, ['TDPVH', 'TTLDTT', 'CSTDCS', 'LDTT', 'GKH'], [provisionAt(luat06_2022, 80, 2)], {
      kind: 'decides',
      office: 'districtChair',
    }),
    tableRow(underDecree98, ['LDTT', 'GKX', 'GDVH'], [provisionAt(luat06_2022, 80, 3)], {
      kind: 'decides',
      office: 'communeChair',
    }),
    tableRow(
      underDecree152,
      ['TDPVH', 'GDVH', 'TTLDTT', 'CSTDCS', 'LDTT', 'GKX'],
      [provisionAt(luat06_2022, 80, 2), provisionAt(luat06_2022, 80, 3), provisionAt(nghiDinh129_2025, 59)],
      { kind: 'decides', office: 'communeChair' },
    ),
    tableRow(
      underDecree152,
      ['GKH'],
      [provisionAt(luat06_2022, 75, 1, 'd'), provisionAt(nghiDinh129_2025, 59)],
      { kind: 'nobody' },
      {
        vi: 'Không còn cấp huyện; giấy khen mà Chủ tịch Ủy ban nhân dân cấp xã tặng được đọc là giấy khen của Điều 75.1.đ.',
        en: 'The district level is gone; a citation given by a commune chair is read as that of Article 75.1.đ.',
      },
    ),
    tableRow(underLaw, ['TTLDTT', 'CSTDCS', 'LDTT', 'GKDN'], [provisionAt(luat06_2022, 80, 4)], {
      kind: 'decides',
      office: 'enterpriseDirector',
    }),
    tableRow(underLaw, ['GKDN'], [provisionAt(luat06_2022, 80, 4)], {
      kind: 'decides',
      office: 'enterpriseBoardChair',
    }),
    tableRow(underLaw, ['DVTT', 'TTLDTT', 'CSTDCS', 'LDTT', 'CSTT'], [provisionAt(luat06_2022, 80, 5)], {
      kind: 'setBy',
      offices: ['ministerOfDefence', 'ministerOfPublicSecurity'],
      forces: ['army', 'police', 'militia'],
    }),
    // Điều 32, 76: titles and forms of others
    tableRow(
      underLaw,
      ['DHTDTC'],
      [provisionAt(luat06_2022, 32, 1)],
      { kind: 'setBy', offices: ['organizationCentralBody'] },
      leftToThem,
    ),
    tableRow(
      underLaw,
      ['CTDQK'],
      [provisionAt(luat06_2022, 32, 2)],
      { kind: 'setBy', offices: ['ministerOfDefence'] },
      leftToThem,
    ),
    tableRow(
      underLaw,
      ['CTDDHQG'],
      [provisionAt(luat06_2022, 32, 3)],
      { kind: 'setBy', offices: ['ministerOfEducation'] },
      leftToThem,
    ),
    tableRow(
      underLaw,
      ['DHTDGD'],
      [provisionAt(luat06_2022, 32, 4)],
      { kind: 'setBy', offices: ['ministerOfEducation', 'schoolManagingHead'] },
      leftToThem,
    ),
    tableRow(underLaw, ['BKTC', 'GKTC'], [provisionAt(luat06_2022, 76, 1)], {
      kind: 'setBy',
      offices: ['organizationCentralBody'],
    }),
    tableRow(underLaw, ['BKQK'], [provisionAt(luat06_2022, 76, 2)], { kind: 'setBy', offices: ['ministerOfDefence'] }),
    tableRow(underLaw, ['BKDHQG'], [provisionAt(luat06_2022, 76, 3)], {
      kind: 'setBy',
      offices: ['ministerOfEducation'],
    }),
    tableRow(underLaw, ['GKGD'], [provisionAt(luat06_2022, 76, 4)], {
      kind: 'setBy',
      offices: ['ministerOfEducation', 'schoolManagingHead'],
    }),
  ],
};
