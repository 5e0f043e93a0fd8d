import { expect, it } from 'vitest';
import { during } from './era.ts';
import { defineParameter, parameterOn } from './parameter.ts';

const provision = { instrument: 'X', article: 3, verification: 'text' } as const;
const salary = defineParameter<number>({
  name: 'salary',
  label: { vi: 'lương', en: 'salary' },
  unit: 'dongPerMonth',
  values: [
    during('2023-07-01', '2024-07-01', { amount: 1_800_000, provision }),
    during('2025-01-01', null, { amount: 2_340_000, provision }),
  ],
});

it('gives the value of the era and none between eras', () => {
  expect(parameterOn(salary, '2024-06-30')?.amount).toBe(1_800_000);
  expect(parameterOn(salary, '2024-07-01')).toBeUndefined();
  expect(parameterOn(salary, '2025-01-01')?.amount).toBe(2_340_000);
  expect(parameterOn(salary, '2023-06-30')).toBeUndefined();
});
