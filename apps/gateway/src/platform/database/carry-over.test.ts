import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { isGatewayError } from '../gateway-errors.ts';
import { dumpData, loadData } from './carry-over.ts';
import type { Database } from './database.ts';

let seeded: TestDatabase;
let empty: TestDatabase;

beforeAll(async () => {
  [seeded, empty] = await Promise.all([openTestDatabase({ seeded: true }), openTestDatabase()]);
});
afterAll(() => Promise.all([seeded.close(), empty.close()]));

async function dumpOf(database: Database): Promise<string> {
  const lines: string[] = [];
  await dumpData(database, (line) => lines.push(line));
  return `${lines.join('\n')}\n`;
}

async function refusal(text: string): Promise<object> {
  const caught = await loadData(empty.database, text).catch((error) => error);
  return isGatewayError(caught) ? { code: caught.code, ...caught.data } : caught;
}

test('a dump that was cut, changed or is none is refused before anything is written', async () => {
  const dump = await dumpOf(seeded.database);
  const lines = dump.split('\n');
  expect(await refusal(lines.toSpliced(3, 1).join('\n'))).toEqual({
    code: 'DUMP_UNREADABLE',
    reason: 'It is cut off or was changed: its checksum differs',
  });
  expect(await refusal(lines.slice(0, -2).join('\n'))).toMatchObject({ code: 'DUMP_UNREADABLE' });
  expect(await refusal('a letter\nto you')).toEqual({
    code: 'DUMP_UNREADABLE',
    reason: 'It is not made of lines of JSON',
  });
  expect(await refusal('{}\n{}')).toEqual({ code: 'DUMP_UNREADABLE', reason: 'It does not begin as a dump does' });
  expect(await empty.database.prisma.adminUnit.count()).toBe(0);
});

test('all rows of the seed files arrive in another database, and are not loaded twice', async () => {
  const dump = await dumpOf(seeded.database);
  const { rows } = await loadData(empty.database, dump);
  expect(rows).toBeGreaterThan(1000);
  expect(await dumpOf(empty.database)).toBe(dump);
  expect(await refusal(dump)).toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
  await empty.reset();
}, 60_000);
