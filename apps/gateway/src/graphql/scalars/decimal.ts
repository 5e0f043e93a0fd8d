import { parseDecimal } from '@thidua/core';
import { builder } from '../builder.ts';
import { writtenScalar } from './written-scalar.ts';

builder.scalarType('Decimal', {
  description:
    'Decimal number — số thập phân: exact, written as text with a point and without separators of thousands: `"2236"`, `"-0.45"`.',
  ...writtenScalar('A Decimal', parseDecimal),
});
