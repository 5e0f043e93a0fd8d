import { expect, it } from 'vitest';
import { rowOrder } from './statement.record.ts';

it('orders rows as they are read', () => {
  const rows = ['3.11', '3.2', '10.1', '3.2a', '3'];
  expect([...rows].sort((one, other) => (rowOrder(one) < rowOrder(other) ? -1 : 1))).toEqual([
    '3',
    '3.2',
    '3.2a',
    '3.11',
    '10.1',
  ]);
});
