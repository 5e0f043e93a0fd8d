import { during } from '../../law/era.ts';
import { defineParameter } from '../../law/parameter.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';

/**
 * The part of its members with which the Central Council meets at all, inclusive. The higher presence of a session on
 * heroes stands in the table of vote shares.
 */
export const centralCouncilQuorum = defineParameter<string>({
  name: 'central-council-quorum',
  label: {
    vi: 'số Ủy viên tối thiểu dự họp Hội đồng Thi đua - Khen thưởng Trung ương',
    en: 'least presence at meetings of the Central Emulation and Commendation Council',
  },
  unit: 'fraction',
  values: [
    during(nghiDinh98_2023.inForceFrom, nghiDinh98_2023.inForceUntil, {
      amount: '2/3',
      provision: provisionAt(nghiDinh98_2023, 47, 4, 'b', 'text'),
    }),
    during(nghiDinh152_2025.inForceFrom, luat06_2022.amendedBy[0].from, {
      amount: '2/3',
      provision: provisionAt(nghiDinh152_2025, 45, 4, 'b'),
    }),
  ],
});
