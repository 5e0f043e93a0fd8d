import { during } from '../../law/era.ts';
import { defineParameter } from '../../law/parameter.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh91_2017 } from '../instruments/nghi-dinh-91-2017.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';

/** “Làm tròn số lên hàng chục nghìn đồng”: the multiple to which a bonus is rounded up. Press tables leave it out. */
export const bonusRounding = defineParameter<number>({
  name: 'bonus-rounding',
  label: { vi: 'làm tròn lên tiền thưởng', en: 'rounding up of bonuses' },
  unit: 'dong',
  values: [
    during(nghiDinh91_2017.inForceFrom, nghiDinh91_2017.inForceUntil, {
      amount: 10_000,
      provision: provisionAt(nghiDinh91_2017, 68, 2),
    }),
    during(nghiDinh98_2023.inForceFrom, nghiDinh98_2023.inForceUntil, {
      amount: 10_000,
      provision: provisionAt(nghiDinh98_2023, 53, 2, undefined, 'memory'),
    }),
    during(nghiDinh152_2025.inForceFrom, nghiDinh152_2025.inForceUntil, {
      amount: 10_000,
      provision: provisionAt(nghiDinh152_2025, 49, 2),
    }),
  ],
});
