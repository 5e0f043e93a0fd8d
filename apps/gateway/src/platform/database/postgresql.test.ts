import net from 'node:net';
import { expect, test } from 'vitest';
import { gatewayErrorLines, isGatewayError } from '../gateway-errors.ts';
import { silentLogger } from '../logger.ts';
import { openDatabase } from './open-database.ts';
import { postgresqlConnection, whereOf } from './postgresql.ts';

async function refusal(url: string) {
  const caught = await openDatabase({ url, log: silentLogger }).catch((error) => error);
  if (!isGatewayError(caught)) throw caught;
  return caught;
}

test('an unreachable server is told with its place and without the password', async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const error = await refusal(`postgresql://me:my%20secret@127.0.0.1:${port}/thidua`);
  expect(error.code).toBe('DATABASE_UNREACHABLE');
  expect(error.data).toEqual({ where: `127.0.0.1:${port}/thidua`, reason: `connect ECONNREFUSED 127.0.0.1:${port}` });
  for (const language of ['vi', 'en'] as const)
    expect(gatewayErrorLines(error, language).join('\n')).not.toContain('secret');
});

test('a server that never answers is given up after 5 s', async () => {
  const silent = net.createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as net.AddressInfo;
  expect((await refusal(`postgresql://me@127.0.0.1:${port}/thidua`)).code).toBe('DATABASE_UNREACHABLE');
  silent.close();
}, 15_000);

test.each([
  ['mysql://localhost/x', 'It does not begin with postgresql:// or postgres://'],
  ['postgresql://localhost', 'It names no database'],
  ['postgresql://a:p@ss#word@local host/x', 'It is no URL'],
  ['postgresql://localhost/x?schema=y', '"schema" is not supported'],
])('%s is refused as malformed', async (url, problem) => {
  const error = await refusal(url);
  expect(error.code).toBe('DATABASE_URL_MALFORMED');
  expect(JSON.stringify(error.data)).toContain(problem.replaceAll('"', '\\"'));
  expect(error.message).not.toContain('p@ss');
});

test('the settings are added to those of the URL, and cannot be lost to it', () => {
  const { connectionString } = postgresqlConnection(
    'postgresql://me@db.example/thidua?options=-c%20work_mem%3D8MB&sslmode=require',
    1234,
  );
  const options = new URL(connectionString as string).searchParams.get('options');
  expect(options).toBe(
    '-c work_mem=8MB -c TimeZone=UTC -c statement_timeout=1234 -c idle_in_transaction_session_timeout=60000',
  );
});

test('the place of a database leaves user and password out', () => {
  expect(whereOf('postgresql://me:pw@db.example/thidua')).toBe('db.example:5432/thidua');
  expect(whereOf('postgres:///thi%20dua?host=/run/postgresql')).toBe('/run/postgresql:5432/thi dua');
});
