import { intervalOfDate } from '@thidua/core';
import { builder } from '../builder.ts';
import { writtenScalar } from './written-scalar.ts';

builder.scalarType('PartialDate', {
  description:
    'Date as far as it is known — ngày, tháng hoặc năm: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It stands for the whole stretch that it names.',
  ...writtenScalar('A PartialDate', intervalOfDate),
});
