import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { Words } from '../../requirements/words.ts';
import type { Provision } from '../../sources/provision.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { bangKhen, giayKhen, kyNiemChuong, otherForms } from './award-groups.ts';
import { presidentsForms } from './state-awards.ts';
import { underDecree98, underDecree152, underLaw } from './table-eras.ts';

/** When a form of commendation may be proposed by the simplified procedure; any one case will do. */
export interface SimplifiedProcedure {
  readonly cases: readonly {
    readonly key: 'politicalTask' | 'suddenFeat' | 'foundByHead' | 'serviceOrForeign' | 'stateSecret';
    readonly provision: Provision;
    readonly words: Words;
  }[];
}

const forms = [...presidentsForms, ...kyNiemChuong, ...bangKhen, ...giayKhen, ...otherForms] as const;

/**
 * Thủ tục đơn giản (Luật 06/2022/QH15, Điều 85): for forms of commendation, never for titles. Which papers it needs is
 * a gap: the rules could not be read.
 */
export const simplifiedProcedure: DecisionTable<NationalAwardCode, SimplifiedProcedure> = {
  name: 'simplified-procedure',
  label: { vi: 'khen thưởng theo thủ tục đơn giản', en: 'simplified procedure' },
  decisiveDay: 'dossierReceived',
  encoded: underLaw,
  endedBy: luat06_2022.amendedBy[0].number,
  gaps: [
    tableGap(underDecree98, forms, ['98/2023/NĐ-CP'], {
      vi: 'Hồ sơ, trình tự của thủ tục đơn giản theo Nghị định 98/2023/NĐ-CP: chưa đọc được.',
      en: 'Papers and steps of the simplified procedure under Decree 98/2023 were not read.',
    }),
    tableGap(underDecree152, forms, ['01/2026/QĐ-TTg', '98/2023/NĐ-CP'], {
      vi: 'Chi tiết được phân quyền cho Thủ tướng Chính phủ (Nghị định 152/2025/NĐ-CP, Điều 6.1.e): chưa đọc được; đến hết năm 2025 còn áp dụng Nghị định 98/2023/NĐ-CP khi chưa có quyết định.',
      en: 'Delegated to the Prime Minister (Decree 152/2025, Article 6.1.e) and not read; up to the end of 2025 Decree 98/2023 applied where there was no decision yet.',
    }),
  ],
  rows: [
    tableRow(underLaw, forms, [provisionAt(luat06_2022, 85, 1)], {
      cases: [
        {
          key: 'politicalTask',
          provision: provisionAt(luat06_2022, 85, 1, 'a'),
          words: {
            vi: 'phục vụ nhiệm vụ chính trị của Đảng, Nhà nước nhằm kịp thời động viên, khích lệ quần chúng',
            en: 'for political tasks of Party and State, to encourage people in time',
          },
        },
        {
          key: 'suddenFeat',
          provision: provisionAt(luat06_2022, 85, 1, 'b'),
          words: {
            vi: 'thành tích xuất sắc đột xuất, hành động dũng cảm cứu người, cứu tài sản, giải thưởng quốc tế của khu vực hoặc thế giới',
            en: 'sudden outstanding feats, bravery in saving people or property, a regional or world prize',
          },
        },
        {
          key: 'foundByHead',
          provision: provisionAt(luat06_2022, 85, 1, 'c'),
          words: { vi: 'do người đứng đầu cơ quan, tổ chức, đơn vị phát hiện', en: 'found by the head of the body' },
        },
        {
          key: 'serviceOrForeign',
          provision: provisionAt(luat06_2022, 85, 1, 'd'),
          words: {
            vi: 'khen thưởng cống hiến, niên hạn, đối ngoại',
            en: 'for long service, for years in the forces, for foreign relations',
          },
        },
        {
          key: 'stateSecret',
          provision: provisionAt(luat06_2022, 85, 1, 'đ'),
          words: { vi: 'thành tích có nội dung bí mật nhà nước', en: 'achievements that are State secrets' },
        },
      ],
    }),
  ],
};
