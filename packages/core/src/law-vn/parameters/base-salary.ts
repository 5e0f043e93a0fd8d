import { during } from '../../law/era.ts';
import { defineParameter } from '../../law/parameter.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh24_2023 } from '../instruments/nghi-dinh-24-2023.ts';
import { nghiDinh38_2019 } from '../instruments/nghi-dinh-38-2019.ts';
import { nghiDinh73_2024 } from '../instruments/nghi-dinh-73-2024.ts';
import { nghiDinh161_2026 } from '../instruments/nghi-dinh-161-2026.ts';

/** Mức lương cơ sở: what bonuses are counted in, on the day of the decision (Decree 152/2025, Điều 49.1). */
export const baseSalary = defineParameter<number>({
  name: 'base-salary',
  label: { vi: 'mức lương cơ sở', en: 'base salary' },
  unit: 'dongPerMonth',
  values: [
    during('2019-07-01', '2023-07-01', { amount: 1_490_000, provision: provisionAt(nghiDinh38_2019, 3, 2) }),
    during('2023-07-01', '2024-07-01', { amount: 1_800_000, provision: provisionAt(nghiDinh24_2023, 3, 2) }),
    during('2024-07-01', '2026-07-01', { amount: 2_340_000, provision: provisionAt(nghiDinh73_2024, 3, 2) }),
    during('2026-07-01', null, { amount: 2_530_000, provision: provisionAt(nghiDinh161_2026, 3, 2) }),
  ],
});
