import { during } from '../../law/era.ts';
import { defineParameter } from '../../law/parameter.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';

/** Among equals a woman is chosen, or a collective with at least this share of women. */
export const womenPreference = defineParameter<string>({
  name: 'women-preference',
  label: {
    vi: 'tỷ lệ nữ từ đó tập thể được ưu tiên khi cùng đủ điều kiện, tiêu chuẩn',
    en: 'share of women from which a collective is preferred among equals',
  },
  unit: 'percent',
  values: [
    during(nghiDinh98_2023.inForceFrom, nghiDinh98_2023.inForceUntil, {
      amount: '70',
      provision: provisionAt(nghiDinh98_2023, 4, undefined, undefined, 'text'),
    }),
    during(nghiDinh152_2025.inForceFrom, luat06_2022.amendedBy[0].from, {
      amount: '70',
      provision: provisionAt(nghiDinh152_2025, 4, 6),
    }),
  ],
});
