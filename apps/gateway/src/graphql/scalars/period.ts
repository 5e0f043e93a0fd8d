import { intervalOfPeriod } from '@thidua/core';
import { builder } from '../builder.ts';
import { writtenScalar } from './written-scalar.ts';

builder.scalarType('Period', {
  description:
    'Period — kỳ: a day `2024-03-05`, a month `2024-03`, a quarter `2024-Q3`, a half year `2024-H1`, nine months `2024-9M`, a year `2024` or a term `2021-2025`.',
  ...writtenScalar('A Period', intervalOfPeriod),
});
