import { expect, test } from 'vitest';
import { silentLogger } from '../logger.ts';
import { openRefusalTally } from './refusal-tally.ts';

const refused = { subject: '', action: 'query', code: 'TOKEN_EXPIRED' };
const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 5, 0, second));

/** A database that takes nothing for so many statements; afterwards the values of each statement are kept. */
function database(failures: number) {
  const taken: unknown[][] = [];
  let left = failures;
  const $executeRaw = async (_text: TemplateStringsArray, { values }: { readonly values: unknown[] }) => {
    if (left-- > 0) throw new Error('away');
    taken.push(values);
    return 1;
  };
  return { taken, prisma: { $executeRaw } as unknown as Parameters<typeof openRefusalTally>[0] };
}

const hour = at(0);
const row = (count: number, first: number, last: number) => [
  hour,
  '',
  'query',
  'TOKEN_EXPIRED',
  count,
  at(first),
  at(last),
];

test('the first is stored at once, those after it together', async () => {
  const { taken, prisma } = database(0);
  const tally = openRefusalTally(prisma, silentLogger);
  tally.note(refused, at(1));
  expect(taken).toEqual([row(1, 1, 1)]);
  for (const second of [2, 4, 3]) tally.note(refused, at(second));
  await tally.close();
  expect(taken).toEqual([row(1, 1, 1), row(3, 2, 4)]);
});

test('what the database does not take is kept, also while it is away for long', async () => {
  const { taken, prisma } = database(1);
  const tally = openRefusalTally(prisma, silentLogger);
  for (const second of [1, 2, 3]) tally.note(refused, at(second));
  await tally.close();
  expect(taken).toEqual([row(3, 1, 3)]);
});

test('different hours, codes and operations are counted apart', async () => {
  const { taken, prisma } = database(1);
  const tally = openRefusalTally(prisma, silentLogger);
  tally.note(refused, at(1));
  tally.note({ ...refused, action: 'createDocument' }, at(1));
  tally.note({ ...refused, code: 'TOKEN_MALFORMED' }, at(1));
  tally.note(refused, at(3_601));
  await tally.close();
  expect(taken.map((values) => values.length / 7)).toEqual([4]);
});

test('what is noted after it was closed is not kept', async () => {
  const { taken, prisma } = database(0);
  const tally = openRefusalTally(prisma, silentLogger);
  await tally.close();
  tally.note(refused, at(1));
  await tally.close();
  expect(taken).toEqual([]);
});
