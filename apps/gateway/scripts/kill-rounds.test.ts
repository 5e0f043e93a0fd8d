import { expect, test } from 'vitest';
import { killRounds } from './kill-rounds.ts';

test('a process killed in its first start or while it writes leaves a folder that opens, with all that it acknowledged', async () => {
  const { lines, faults } = await killRounds(1);
  expect(faults).toEqual([]);
  expect(lines).toHaveLength(2);
}, 180_000);
