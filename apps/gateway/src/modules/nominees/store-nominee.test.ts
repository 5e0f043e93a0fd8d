import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { readNomineeSeeds } from '../../seed-everything.ts';
import type { SeededNominee } from './nominee-seed.ts';
import { standingEntries } from './registers-loader.ts';
import { storeNominee } from './store-nominee.ts';

let seeded: TestDatabase;
beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
});
afterAll(() => seeded.close());

const entryCount = () => seeded.database.prisma.registerEntry.count();
const nominee = readNomineeSeeds().find(({ id }) => id === 'lai-chau/nguoi-mau-01') as SeededNominee;

test('a second time nothing changes', async () => {
  const before = await entryCount();
  for (const one of readNomineeSeeds()) await storeNominee(seeded.database.pool, one);
  expect(await entryCount()).toBe(before);
});

test('an entry that the file no longer has is withdrawn and stays readable; one that comes back stands again', async () => {
  const { prisma, pool } = seeded.database;
  const before = await entryCount();
  const standing = async () => (await standingEntries(prisma, [nominee.id])).length;
  const [, ...rest] = nominee.entries;
  await storeNominee(pool, { ...nominee, entries: rest });
  expect(await standing()).toBe(rest.length);
  expect(await entryCount()).toBe(before + 1);
  await storeNominee(pool, nominee);
  expect(await standing()).toBe(nominee.entries.length);
});

test('a nominee that is not made up is never touched by a seed file', async () => {
  const { prisma, pool } = seeded.database;
  await prisma.nominee.update({ where: { id: nominee.id }, data: { fictional: false, name: 'Người thật' } });
  const before = await entryCount();
  await storeNominee(pool, { ...nominee, entries: [] });
  expect((await prisma.nominee.findUniqueOrThrow({ where: { id: nominee.id } })).name).toBe('Người thật');
  expect(await entryCount()).toBe(before);
});
