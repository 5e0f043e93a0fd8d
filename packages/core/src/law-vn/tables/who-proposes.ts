import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { awardCodes, type NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { titlesOfCollectives, titlesOfHouseholds, titlesOfPersons } from './award-groups.ts';
import type { Office } from './office.ts';
import { presidentsForms } from './state-awards.ts';
import { underDecree98, underDecree152, underLaw } from './table-eras.ts';

/** Who may propose, and to whom. */
export interface Proposer {
  readonly role:
    | 'propose' // đề nghị cấp trên xét tặng
    | 'reviewFrom' // bình xét và đề nghị từ đơn vị cơ sở
    | 'awardOrSubmit'; // xét tặng hoặc trình cấp có thẩm quyền
  /** Any of them, each for its own field. */
  readonly offices: readonly Office[];
  /** Who is asked; absent: whoever decides. */
  readonly to?: Office;
  /** To whom that one submits it. */
  readonly submittedTo?: Office;
  /** Only for these. */
  readonly only?: Words;
}

const centralHeads: readonly Office[] = [
  'ministerOrCentralHead',
  'frontOrUnionHead',
  'socioProfessionalHead',
  'nationalUniversityDirector',
  'provinceChair',
];

/** Who proposes (Luật 06/2022/QH15, Điều 83). */
export const whoProposes: DecisionTable<NationalAwardCode, Proposer> = {
  name: 'who-proposes',
  label: { vi: 'thẩm quyền đề nghị khen thưởng', en: 'who proposes' },
  decisiveDay: 'dossierReceived',
  encoded: underLaw,
  endedBy: luat06_2022.amendedBy[0].number,
  gaps: [
    tableGap(underDecree98, awardCodes, ['98/2023/NĐ-CP'], {
      vi: 'Thẩm quyền đề nghị, trình khen thưởng đối với doanh nghiệp, tổ chức kinh tế khác (Điều 83.7): chưa đọc được.',
      en: 'Who proposes for enterprises and other economic organisations (Article 83.7) was not read.',
    }),
    tableGap(underDecree152, awardCodes, ['01/2026/QĐ-TTg', '98/2023/NĐ-CP'], {
      vi: 'Thẩm quyền đề nghị, trình khen thưởng đối với doanh nghiệp, tổ chức kinh tế khác được phân quyền cho Thủ tướng Chính phủ (Nghị định 152/2025/NĐ-CP, Điều 6.1.đ): chưa đọc được.',
      en: 'Who proposes for enterprises and other economic organisations is delegated to the Prime Minister (Decree 152/2025, Article 6.1.đ) and was not read.',
    }),
  ],
  rows: [
    tableRow(
      underLaw,
      [...titlesOfPersons, ...titlesOfCollectives, ...titlesOfHouseholds],
      [provisionAt(luat06_2022, 83, 1)],
      { role: 'reviewFrom', offices: ['baseUnit'] },
    ),
    tableRow(
      underLaw,
      awardCodes,
      [provisionAt(luat06_2022, 83, 1)],
      { role: 'awardOrSubmit', offices: ['managingLevel', 'enterpriseHead', 'communeChair'] },
      {
        vi: 'Điều 83.1 nêu chung “danh hiệu thi đua, hình thức khen thưởng”: đọc là áp dụng cho mọi danh hiệu, hình thức, mỗi nơi trong phạm vi quản lý của mình.',
        en: 'Article 83.1 says “titles and forms” without naming any: read as all of them, each office for those it manages.',
      },
    ),
    tableRow(underLaw, presidentsForms, [provisionAt(luat06_2022, 83, 2)], {
      role: 'propose',
      offices: centralHeads,
      to: 'primeMinister',
      submittedTo: 'president',
    }),
    tableRow(underLaw, presidentsForms, [provisionAt(luat06_2022, 83, 3)], {
      role: 'propose',
      offices: ['nationalAssemblyEmulationHead'],
      to: 'primeMinister',
      submittedTo: 'president',
      only: {
        vi: 'đại biểu Quốc hội hoạt động chuyên trách ở trung ương, các cơ quan của Quốc hội, cơ quan thuộc Ủy ban Thường vụ Quốc hội; đại biểu chuyên trách ở địa phương do người có thẩm quyền của địa phương đề nghị',
        en: 'full-time deputies at the centre and bodies of the National Assembly; local full-time deputies are proposed by their locality',
      },
    }),
    tableRow(underDecree98, ['CTDCP'], [provisionAt(luat06_2022, 83, 4)], {
      role: 'propose',
      offices: centralHeads,
      to: 'government',
    }),
    tableRow(underDecree152, ['CTDCP'], [provisionAt(luat06_2022, 83, 4), provisionAt(nghiDinh152_2025, 37, 2)], {
      role: 'propose',
      offices: centralHeads,
      to: 'primeMinister',
    }),
    tableRow(underLaw, ['BKTTCP', 'CSTDTQ'], [provisionAt(luat06_2022, 83, 4)], {
      role: 'propose',
      offices: centralHeads,
      to: 'primeMinister',
    }),
    tableRow(underLaw, ['KNCQH'], [provisionAt(luat06_2022, 83, 5)], {
      role: 'propose',
      offices: ['nationalAssemblyEmulationHead'],
      to: 'nationalAssemblyStandingCommittee',
    }),
  ],
};
