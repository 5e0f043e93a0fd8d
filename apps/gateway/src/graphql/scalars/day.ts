import { parseDay } from '@thidua/core';
import { builder } from '../builder.ts';
import { writtenScalar } from './written-scalar.ts';

builder.scalarType('Day', {
  description:
    'Day — ngày: a calendar day without a time, written `YYYY-MM-DD`. "Today" is the day in Việt Nam (Asia/Ho_Chi_Minh).',
  ...writtenScalar('A Day', parseDay),
});
